<?php
/**
 * The list that stands in the article until the map is drawn, and stays where no script runs.
 *
 * @package EventMap
 */

namespace EventMap;

defined( 'ABSPATH' ) || exit;

/** More would be longer than any article. */
const MAX_LISTED = 100;

/**
 * HTML of the list.
 *
 * @param string $url           Address of the event file.
 * @param bool   $verified_only Leaves out what is not verified, as the elements do.
 * @return string A figure; where the file is not read here, with a link to it instead of a list.
 */
function fallback_html( string $url, bool $verified_only ): string {
	$file = event_file( $url );
	$link = sprintf( '<p><a href="%s">%s</a></p>', esc_url( $url ), esc_html__( 'The events as a file', 'event-map' ) );
	if ( ! $file ) {
		return '<figure class="event-map-fallback">' . $link . '</figure>';
	}
	$events = $verified_only ? array_filter( $file['events'], fn( $event ) => $event['verified'] ) : $file['events'];
	$listed = array_slice( in_order( $events ), 0, MAX_LISTED );
	$left   = count( $events ) - count( $listed );
	$parts  = array(
		'' === $file['warning'] ? '' : '<p>' . esc_html( $file['warning'] ) . '</p>',
		'<ol>' . implode( '', array_map( __NAMESPACE__ . '\list_item', $listed ) ) . '</ol>',
		/* translators: %s: number of events. */
		0 === $left ? '' : '<p>' . esc_html( sprintf( _n( 'And %s more event.', 'And %s more events.', $left, 'event-map' ), number_format_i18n( $left ) ) ) . '</p>' . $link,
	);
	$caption = implode( ' · ', array_filter( array( $file['title'], $file['credit'] ), 'strlen' ) );
	return sprintf(
		'<figure class="event-map-fallback"%s>%s%s</figure>',
		'' === $file['lang'] ? '' : ' lang="' . esc_attr( $file['lang'] ) . '"',
		'' === $caption ? '' : '<figcaption>' . esc_html( $caption ) . '</figcaption>',
		implode( '', $parts )
	);
}

/**
 * Events by their dates; those without one last.
 *
 * @param array[] $events From headlines().
 * @return array[]
 */
function in_order( array $events ): array {
	$dated = array_map(
		function ( $event ) {
			$when = is_array( $event['when'] ) ? ( $event['when']['start'] ?? null ) : $event['when'];
			return array( text_of( $when ), $event );
		},
		array_values( $events )
	);
	usort( $dated, fn( $a, $b ) => array( '' === $a[0], $a[0] ) <=> array( '' === $b[0], $b[0] ) );
	return array_column( $dated, 1 );
}

/**
 * One event of the list.
 *
 * @param array $event From headlines().
 */
function list_item( array $event ): string {
	$when  = date_words( $event['when'] );
	$words = esc_html( $when['words'] );
	$time  = '' === $when['datetime'] ? $words : sprintf( '<time datetime="%s">%s</time>', esc_attr( $when['datetime'] ), $words );
	return sprintf(
		'<li%s>%s %s%s</li>',
		'' === $event['lang'] ? '' : ' lang="' . esc_attr( $event['lang'] ) . '"',
		$time,
		esc_html( title_words( $event ) ),
		'' === $event['place'] ? '' : ' (' . esc_html( $event['place'] ) . ')'
	);
}

/**
 * The title of an event, after what a reader must know before they read it: it did not happen as told, or was not found.
 *
 * @param array $event From headlines().
 */
function title_words( array $event ): string {
	$title = $event['title'];
	if ( $event['negative'] ) {
		/* translators: %s: title of an event that was looked for. */
		$title = sprintf( __( 'Looked for and not found: %s', 'event-map' ), $title );
	}
	if ( 'debunked' === $event['status'] ) {
		/* translators: %s: title of an event that did not happen as it was told. */
		return sprintf( __( 'Debunked: %s', 'event-map' ), $title );
	}
	/* translators: %s: title of an event whose source took it back. */
	return 'retracted' === $event['status'] ? sprintf( __( 'Retracted: %s', 'event-map' ), $title ) : $title;
}
