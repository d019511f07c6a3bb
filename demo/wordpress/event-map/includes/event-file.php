<?php
/**
 * Reads an event file for the list that stands in the article.
 *
 * @package EventMap
 */

namespace EventMap;

defined( 'ABSPATH' ) || exit;

/** Larger files are left to the browser: a list of them would be no fallback. */
const MAX_BYTES = 1048576;

const CACHE_SECONDS = 300;

/**
 * The event file as an array.
 *
 * A file of the uploads is read from the disk; one elsewhere on this site is asked for, at most once in five minutes; one of
 * another host is not, for what an author writes must not make the server call out.
 *
 * @param string $url Address, from source_url().
 * @return array|null A FeatureCollection; null where it is not read, cannot be, or is no such thing.
 */
function event_file( string $url ): ?array {
	$path = local_path( $url );
	$key  = 'event_map_2_' . md5( $url . ( $path ? filemtime( $path ) . filesize( $path ) : '' ) );
	$kept = get_transient( $key );
	if ( is_array( $kept ) ) {
		return $kept['file'];
	}
	if ( ! $path && ! is_ours( $url ) ) {
		return null;
	}
	// Before it is asked for: an address that leads back to this article would be asked for without end.
	set_transient( $key, array( 'file' => null ), CACHE_SECONDS );
	$file = headlines( decode( $path ? read( $path ) : fetch( $url ) ) );
	set_transient( $key, array( 'file' => $file ), CACHE_SECONDS );
	return $file;
}

/**
 * Whether an address is a file of events on this site.
 *
 * @param string $url Address.
 */
function is_ours( string $url ): bool {
	$path = (string) wp_parse_url( $url, PHP_URL_PATH );
	return origin_of( $url ) === site_origin() && preg_match( '/\.(geo)?json$/i', $path );
}

/**
 * Text of a file, unless it is too large.
 *
 * @param string $path Of a file.
 */
function read( string $path ): string {
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of the disk.
	return filesize( $path ) > MAX_BYTES ? '' : (string) file_get_contents( $path );
}

/**
 * Text behind an address of this site, unless it is too large.
 *
 * @param string $url Address.
 */
function fetch( string $url ): string {
	$response = wp_safe_remote_get(
		$url,
		array(
			'timeout'             => 3,
			'redirection'         => 0,
			'limit_response_size' => MAX_BYTES + 1,
		)
	);
	if ( is_wp_error( $response ) || 200 !== wp_remote_retrieve_response_code( $response ) ) {
		return '';
	}
	$body = wp_remote_retrieve_body( $response );
	return strlen( $body ) > MAX_BYTES ? '' : $body;
}

/**
 * Reads JSON.
 *
 * @param string $text JSON, perhaps with a byte order mark.
 * @return array|null Null where it is no FeatureCollection.
 */
function decode( string $text ): ?array {
	$file = json_decode( preg_replace( '/^\xEF\xBB\xBF/', '', $text ), true, 64 );
	$is_collection = is_array( $file ) && 'FeatureCollection' === ( $file['type'] ?? null ) && is_array( $file['features'] ?? null );
	return $is_collection ? $file : null;
}

/**
 * Of a file what the list shows: a cache has no use for the rest.
 *
 * @param array|null $file From decode().
 */
function headlines( ?array $file ): ?array {
	if ( ! $file ) {
		return null;
	}
	$events = array();
	foreach ( $file['features'] as $feature ) {
		$properties = is_array( $feature ) && is_array( $feature['properties'] ?? null ) ? $feature['properties'] : array();
		$title      = text_of( $properties['title'] ?? null );
		if ( '' !== $title ) {
			$status   = $properties['verification']['status'] ?? null;
			$events[] = array(
				'title'    => $title,
				'place'    => text_of( $properties['place'] ?? null ),
				'when'     => $properties['when'] ?? null,
				'lang'     => text_of( $properties['lang'] ?? null ),
				'status'   => text_of( $status ),
				'verified' => 'verified' === $status,
				'negative' => true === ( $properties['negative'] ?? null ),
			);
		}
	}
	return array(
		'title'   => text_of( $file['title'] ?? null ),
		'lang'    => text_of( $file['lang'] ?? null ),
		'credit'  => text_of( $file['credit'] ?? null ),
		'warning' => text_of( is_array( $file['warning'] ?? null ) ? ( $file['warning']['text'] ?? null ) : ( $file['warning'] ?? null ) ),
		'events'  => $events,
	);
}

/**
 * A text of the file, or nothing where something else stands in its place.
 *
 * @param mixed $value From the file.
 */
function text_of( $value ): string {
	return is_string( $value ) || is_numeric( $value ) ? trim( (string) $value ) : '';
}
