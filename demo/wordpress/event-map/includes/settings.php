<?php
/**
 * Settings → Event map.
 *
 * @package EventMap
 */

namespace EventMap;

defined( 'ABSPATH' ) || exit;

const PAGE = 'event-map';

/** The script runs on the pages of all readers: only who may write scripts into articles may say where it comes from. */
const NEEDED = 'unfiltered_html';

add_filter( 'option_page_capability_' . PAGE, fn() => NEEDED );

/**
 * What may be kept as the address of the script.
 *
 * @param mixed $value From the form.
 */
function sanitize_script( $value ): string {
	return is_string( $value ) ? esc_url_raw( trim( $value ), array( 'http', 'https' ) ) : '';
}

add_action(
	'admin_init',
	function () {
		register_setting(
			PAGE,
			'event_map_script',
			array(
				'type'              => 'string',
				'default'           => '',
				'sanitize_callback' => __NAMESPACE__ . '\sanitize_script',
			)
		);
		add_settings_section( 'event-map-script', '', '__return_null', PAGE );
		add_settings_field( 'event_map_script', __( 'Address of the script', 'event-map' ), __NAMESPACE__ . '\script_field', PAGE, 'event-map-script', array( 'label_for' => 'event_map_script' ) );
	}
);

/**
 * The field of the script's address.
 */
function script_field(): void {
	printf(
		'<input type="url" class="regular-text code" id="event_map_script" name="event_map_script" value="%s" placeholder="%s" aria-describedby="event-map-script-help"><p class="description" id="event-map-script-help">%s</p>',
		esc_attr( get_option( 'event_map_script', '' ) ),
		esc_attr( plugins_url( 'dist/event-map.js', PLUGIN_FILE ) ),
		esc_html__( 'Leave it empty for the copy that came with the plugin. Its other files must lie beside it.', 'event-map' )
	);
}

add_action(
	'admin_menu',
	function () {
		add_options_page( __( 'Event map', 'event-map' ), __( 'Event map', 'event-map' ), NEEDED, PAGE, __NAMESPACE__ . '\settings_page' );
	}
);

/**
 * The page of the settings.
 */
function settings_page(): void {
	if ( ! current_user_can( NEEDED ) ) {
		return;
	}
	printf( '<div class="wrap"><h1>%s</h1><form action="options.php" method="post">', esc_html( get_admin_page_title() ) );
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form></div>';
}

add_filter(
	'plugin_action_links_' . plugin_basename( PLUGIN_FILE ),
	function ( $links ) {
		$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . PAGE ) ), esc_html__( 'Settings', 'event-map' ) );
		return array_merge( array( $link ), $links );
	}
);
