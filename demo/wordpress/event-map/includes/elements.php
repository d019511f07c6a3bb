<?php
/**
 * The elements that stand in the article.
 *
 * @package EventMap
 */

namespace EventMap;

defined( 'ABSPATH' ) || exit;

/**
 * HTML of the views that an author asked for.
 *
 * The first holds the list as its content, which is its fallback. In a feed there is the list alone.
 *
 * @param array<string, mixed> $given Attributes by their names in HTML, with `src` or `media`, and `view`: one or more of VIEWS.
 * @return string Empty where no event file is named.
 */
function elements_html( array $given ): string {
	$src = source_url( $given['src'] ?? '', $given['media'] ?? 0 );
	if ( '' === $src ) {
		return '';
	}
	$fallback = fallback_html( $src, true === attribute_value( 'flag', $given['require-verified'] ?? false ) );
	if ( is_feed() ) {
		return $fallback;
	}
	enqueue_script();
	$html = '';
	foreach ( views( $given['view'] ?? '' ) as $index => $view ) {
		$html .= sprintf( '<event-%1$s src="%2$s"%3$s>%4$s</event-%1$s>', $view, esc_url( $src ), attributes_html( $view, $given ), 0 === $index ? $fallback : '' );
	}
	return $html;
}

/**
 * Views of a text such as `map timeline`.
 *
 * @param mixed $text Names, with spaces or commas between them.
 * @return string[] At least one.
 */
function views( $text ): array {
	$names = preg_split( '/[\s,]+/', is_scalar( $text ) ? (string) $text : '', -1, PREG_SPLIT_NO_EMPTY );
	$known = array_values( array_unique( array_intersect( $names, VIEWS ) ) );
	return $known ? $known : array( 'viewer' );
}

/**
 * Attributes of an element; what it does not know is left out.
 *
 * @param string               $view  One of VIEWS.
 * @param array<string, mixed> $given By name.
 */
function attributes_html( string $view, array $given ): string {
	$html = '';
	foreach ( attributes_of( $view ) as $name => $kind ) {
		$value = isset( $given[ $name ] ) ? attribute_value( $kind, $given[ $name ] ) : null;
		if ( true === $value ) {
			$html .= ' ' . $name;
		} elseif ( null !== $value ) {
			$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
	}
	return $html;
}
