<?php
/**
 * The script of the elements, on pages that have one of them and on no other.
 *
 * @package EventMap
 */

namespace EventMap;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'event-map-elements';

/** What an author writes by hand: a marker, or the element itself. */
const BY_HAND = '/\sdata-event-(map|timeline|card|list|filter|viewer|story)\b|<event-(map|timeline|card|list|filter|viewer|story)\b/';

/**
 * Address of the script: the one of the settings, else the plugin's own copy.
 */
function script_url(): string {
	$chosen = get_option( 'event_map_script', '' );
	return is_string( $chosen ) && '' !== $chosen ? $chosen : plugins_url( 'dist/event-map.js', PLUGIN_FILE );
}

/**
 * Asks for the script and for the room of the elements.
 */
function enqueue_script(): void {
	wp_enqueue_script( SCRIPT );
	wp_enqueue_style( SCRIPT );
}

add_action(
	'init',
	function () {
		// Without a version: the module's parts import each other, and one file under two addresses is two modules.
		// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
		wp_register_script( SCRIPT, script_url(), array(), null, true );
		wp_register_style( SCRIPT, plugins_url( 'event-map.css', PLUGIN_FILE ), array(), VERSION );
	}
);

add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		$is_classic = 'embed.js' === basename( (string) wp_parse_url( script_url(), PHP_URL_PATH ) );
		if ( SCRIPT !== $handle || $is_classic ) {
			return $tag;
		}
		$without = preg_replace( '/\stype=([\'"])[^\'"]*\1/', '', $tag );
		return preg_replace( '/<script\s/', '<script type="module" ', $without, 1 );
	},
	10,
	2
);

/**
 * Asks for the script where a text has what an author wrote by hand.
 *
 * @param mixed $html HTML of an article, a block or a widget.
 * @return mixed The same.
 */
function notice_by_hand( $html ) {
	if ( is_string( $html ) && preg_match( BY_HAND, $html ) ) {
		enqueue_script();
	}
	return $html;
}
foreach ( array( 'the_content', 'render_block', 'widget_text' ) as $filter ) {
	add_filter( $filter, __NAMESPACE__ . '\notice_by_hand', 20 );
}
