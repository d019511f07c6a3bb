<?php
/**
 * Plugin Name:       Event map
 * Description:       Dated, located, verified events on a linked map and timeline: a block, a shortcode, and a list for readers without JavaScript.
 * Version:           0.1.0
 * Requires at least: 5.9
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       event-map
 * Domain Path:       /languages
 *
 * @package EventMap
 */

namespace EventMap;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;
const VERSION     = '0.1.0';

require_once __DIR__ . '/includes/attributes.php';
require_once __DIR__ . '/includes/source.php';
require_once __DIR__ . '/includes/event-file.php';
require_once __DIR__ . '/includes/dates.php';
require_once __DIR__ . '/includes/fallback.php';
require_once __DIR__ . '/includes/elements.php';
require_once __DIR__ . '/includes/scripts.php';
require_once __DIR__ . '/includes/shortcode.php';
require_once __DIR__ . '/includes/block.php';
require_once __DIR__ . '/includes/uploads.php';
require_once __DIR__ . '/includes/settings.php';

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'event-map', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
	}
);
