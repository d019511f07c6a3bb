<?php
/**
 * The block.
 *
 * @package EventMap
 */

namespace EventMap;

defined( 'ABSPATH' ) || exit;

/**
 * HTML of the block.
 *
 * @param array<string, mixed> $attributes As in block.json, in camel case.
 */
function block_html( array $attributes ): string {
	$given = array();
	foreach ( $attributes as $name => $value ) {
		if ( '' !== $value && false !== $value ) {
			$given[ strtolower( preg_replace( '/[A-Z]/', '-$0', $name ) ) ] = $value;
		}
	}
	$html = elements_html( $given );
	return '' === $html ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $html );
}

add_action(
	'init',
	function () {
		register_block_type( dirname( PLUGIN_FILE ) . '/block', array( 'render_callback' => __NAMESPACE__ . '\block_html' ) );
		wp_set_script_translations( 'event-timeline-map-event-map-editor-script', 'event-map', dirname( PLUGIN_FILE ) . '/languages' );
	}
);

// The preview is the element itself, in editors with a frame and without.
add_action(
	'enqueue_block_assets',
	function () {
		if ( is_admin() ) {
			enqueue_script();
		}
	}
);
