<?php
/**
 * The shortcode: [event-map src="/wp-content/uploads/events.json" view="map timeline" window="2022-01-04"].
 *
 * @package EventMap
 */

namespace EventMap;

defined( 'ABSPATH' ) || exit;

/**
 * HTML of the shortcode.
 *
 * @param mixed $written Attributes; an empty string where there are none. A flag may stand without a value.
 */
function shortcode_html( $written ): string {
	$named = array();
	foreach ( is_array( $written ) ? $written : array() as $name => $value ) {
		if ( is_int( $name ) ) {
			$named[ strtolower( (string) $value ) ] = true;
		} else {
			$named[ $name ] = $value;
		}
	}
	$pairs = array_fill_keys( array_merge( array( 'src', 'media', 'view' ), array_keys( all_attributes() ) ), null );
	$html  = elements_html( array_filter( shortcode_atts( $pairs, $named, 'event-map' ), fn( $value ) => null !== $value ) );
	if ( '' === $html && current_user_can( 'edit_posts' ) ) {
		/* translators: a notice for editors only, in place of the map. */
		return '<p>' . esc_html__( 'This [event-map] names no event file. Write its address: [event-map src="/wp-content/uploads/events.json"].', 'event-map' ) . '</p>';
	}
	return $html;
}

add_action(
	'init',
	function () {
		add_shortcode( 'event-map', __NAMESPACE__ . '\shortcode_html' );
	}
);
