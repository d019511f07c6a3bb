<?php
/**
 * Event files in the media library.
 *
 * @package EventMap
 */

namespace EventMap;

defined( 'ABSPATH' ) || exit;

add_filter(
	'upload_mimes',
	function ( $types ) {
		// What PHP finds in either file, and WordPress compares with: it knows no type of its own for GeoJSON.
		return $types + array( 'json|geojson' => 'application/json' );
	}
);
