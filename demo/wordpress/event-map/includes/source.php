<?php
/**
 * Where the event file is: its address for the browser, and its path for us.
 *
 * @package EventMap
 */

namespace EventMap;

defined( 'ABSPATH' ) || exit;

/**
 * Address of the event file that an author named.
 *
 * @param mixed $src   Address, or a path from the root of the site.
 * @param mixed $media Number of a file of the media library; it goes before the address, and moves with the file.
 * @return string Empty where there is none, or none that a browser may load.
 */
function source_url( $src, $media = 0 ): string {
	$attached = is_numeric( $media ) && $media > 0 ? wp_get_attachment_url( (int) $media ) : false;
	if ( $attached ) {
		return $attached;
	}
	$text = is_scalar( $src ) ? trim( (string) $src ) : '';
	if ( '' === $text ) {
		return '';
	}
	$is_relative = ! preg_match( '#^([a-z][a-z0-9+.-]*:|//)#i', $text );
	if ( $is_relative ) {
		// From the site's address: an article is read at its own address, in feeds and in lists of articles.
		$text = '/' === $text[0] ? site_origin() . $text : home_url( '/' . $text );
	}
	return esc_url_raw( $text, array( 'http', 'https' ) );
}

/**
 * Scheme, host and port of the site.
 *
 * @return string Without a slash at its end.
 */
function site_origin(): string {
	return origin_of( home_url() );
}

/**
 * Scheme, host and port of an address.
 *
 * @param string $url Address; one that begins with two slashes has the scheme of the site.
 * @return string Empty where it has no host.
 */
function origin_of( string $url ): string {
	$parts = wp_parse_url( $url );
	if ( ! is_array( $parts ) || empty( $parts['host'] ) ) {
		return '';
	}
	$scheme = $parts['scheme'] ?? wp_parse_url( home_url(), PHP_URL_SCHEME );
	return strtolower( $scheme . '://' . $parts['host'] ) . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' );
}

/**
 * File of the uploads that an address stands for.
 *
 * @param string $url Address.
 * @return string|null Path of a file that is there and lies in the folder of the uploads; else null.
 */
function local_path( string $url ): ?string {
	$uploads = wp_get_upload_dir();
	$base    = set_url_scheme( $uploads['baseurl'], 'https' ) . '/';
	$path    = strtok( set_url_scheme( $url, 'https' ), '?#' );
	if ( 0 !== strpos( $path, $base ) ) {
		return null;
	}
	$name = rawurldecode( substr( $path, strlen( $base ) ) );
	// PHP refuses such a path with an error that would end the page.
	if ( false !== strpos( $name, "\0" ) ) {
		return null;
	}
	$root = realpath( $uploads['basedir'] );
	$file = realpath( $uploads['basedir'] . '/' . $name );
	$is_inside = $root && $file && 0 === strpos( $file, $root . DIRECTORY_SEPARATOR );
	return $is_inside && is_file( $file ) ? $file : null;
}
