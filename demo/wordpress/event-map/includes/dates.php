<?php
/**
 * Dates of the list, in the site's own way of writing them.
 *
 * @package EventMap
 */

namespace EventMap;

defined( 'ABSPATH' ) || exit;

/**
 * When an event was.
 *
 * @param mixed $when As in the event file: a text (EDTF), an array with `start`, `end` and `label`, or null.
 * @return array{words: string, datetime: string} `datetime` is empty where the `<time>` element could not hold it. What is
 * not a plain date or time is given as it was written: nothing is guessed.
 */
function date_words( $when ): array {
	if ( is_array( $when ) ) {
		$start = text_of( $when['start'] ?? null );
		$end   = text_of( $when['end'] ?? null );
		$label = text_of( $when['label'] ?? null );
	} else {
		list( $start, $end ) = array_pad( explode( '/', text_of( $when ), 2 ), 2, '' );
		$label               = '';
	}
	$words = array_filter( array( one_date( $start ), $end === $start ? '' : one_date( $end ) ), 'strlen' );
	return array(
		'words'    => '' !== $label ? $label : implode( '–', $words ),
		'datetime' => preg_match( '/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?$/', $start ) ? $start : '',
	);
}

/**
 * One end of an interval.
 *
 * @param string $edtf `1903-12-17`, `1903-12`, `1903-12-17T10:35`, with `Z` or `-05:00` after it, or something else.
 */
function one_date( string $edtf ): string {
	if ( ! preg_match( '/^(\d{4}-\d\d-\d\d)(?:T((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/D', $edtf, $found ) ) {
		return '..' === $edtf ? '' : $edtf;
	}
	$utc  = new \DateTimeZone( 'UTC' );
	$date = date_create_immutable( $found[1], $utc );
	if ( ! $date || $date->format( 'Y-m-d' ) !== $found[1] ) {
		return $edtf;
	}
	$day = wp_date( get_option( 'date_format' ), $date->getTimestamp(), $utc );
	if ( ! isset( $found[2] ) ) {
		return $day;
	}
	$zone = $found[3] ?? '';
	return $day . ', ' . $found[2] . ( '' === $zone ? '' : ' ' . ( 'Z' === $zone ? 'UTC' : $zone ) );
}
