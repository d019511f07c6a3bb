<?php
/**
 * Which attributes the elements take, and what may stand in them.
 *
 * @package EventMap
 */

namespace EventMap;

defined( 'ABSPATH' ) || exit;

/** Views that an author may ask for, each an element `event-…`. */
const VIEWS = array( 'viewer', 'map', 'timeline', 'card', 'list', 'filter' );

/**
 * Kind of each attribute, by the views that have it; `viewer` has all of its parts.
 * A kind is `text`, `flag` (stands there or not), `number`, or the words that may be written.
 */
const ATTRIBUTES = array(
	'all'      => array(
		'store'            => 'text',
		'fields'           => 'text',
		'format'           => array( 'geojson', 'ndjson', 'csv', 'parquet' ),
		'max-bytes'        => 'number',
		'lang'             => 'text',
		'label'            => 'text',
		'theme'            => array( 'auto', 'light', 'dark' ),
		'window'           => 'text',
		'selected'         => 'text',
		'time-zone'        => 'text',
		'require-verified' => 'flag',
		'hash'             => 'flag',
		'debug'            => 'flag',
	),
	'map'      => array(
		'center'      => 'text',
		'zoom'        => 'number',
		'basemap'     => array( 'embedded', 'none' ),
		'no-controls' => 'flag',
	),
	'timeline' => array(
		'lanes'      => array( 'category', 'place', 'none' ),
		'speed'      => 'number',
		'loop'       => 'flag',
		'fold'       => 'flag',
		'play-mode'  => array( 'moving', 'growing' ),
		'skip-empty' => 'flag',
		'no-play'    => 'flag',
	),
	'card'     => array(
		'social' => array( 'link', 'click', 'none' ),
	),
	'filter'   => array(
		'show'   => 'text',
		'folded' => 'flag',
	),
	'viewer'   => array(
		'no-map'      => 'flag',
		'no-timeline' => 'flag',
		'no-card'     => 'flag',
		'no-list'     => 'flag',
		'no-filter'   => 'flag',
	),
);

/**
 * Attributes of a view.
 *
 * @param string $view One of VIEWS.
 * @return array<string, string|string[]> Kind by name.
 */
function attributes_of( string $view ): array {
	$parts = 'viewer' === $view ? array( 'map', 'timeline', 'card', 'viewer' ) : array( $view );
	$kinds = ATTRIBUTES['all'];
	foreach ( $parts as $part ) {
		$kinds += ATTRIBUTES[ $part ] ?? array();
	}
	return $kinds;
}

/**
 * All attributes that any view has.
 *
 * @return array<string, string|string[]> Kind by name.
 */
function all_attributes(): array {
	return array_merge( ...array_values( ATTRIBUTES ) );
}

/**
 * Brings what an author wrote into the form that an attribute takes.
 *
 * @param string|string[] $kind  As in ATTRIBUTES.
 * @param mixed           $value From a shortcode or a block.
 * @return string|true|null Null where it is left out: nothing was written, or nothing that the attribute knows.
 */
function attribute_value( $kind, $value ) {
	if ( 'flag' === $kind ) {
		return is_bool( $value ) ? ( $value ? true : null ) : ( in_array( strtolower( (string) $value ), array( 'false', 'no', '0', 'off' ), true ) ? null : true );
	}
	if ( ! is_scalar( $value ) || '' === trim( (string) $value ) ) {
		return null;
	}
	$text = trim( (string) $value );
	if ( is_array( $kind ) ) {
		return in_array( $text, $kind, true ) ? $text : null;
	}
	if ( 'number' === $kind ) {
		return is_numeric( $text ) ? $text : null;
	}
	return $text;
}
