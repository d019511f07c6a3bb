<?php
/**
 * Leaves nothing behind.
 *
 * @package EventMap
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'event_map_script' );
