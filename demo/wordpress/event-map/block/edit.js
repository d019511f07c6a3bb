/* The block in the editor: its preview is what readers will see, its settings are the attributes that authors change most. */
( function ( { blocks, blockEditor, components, element, i18n, serverSideRender } ) {
	const { createElement: el, Fragment } = element;
	const { InspectorControls, MediaUpload, MediaUploadCheck, useBlockProps } = blockEditor;
	const { Button, Disabled, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = components;
	const { __ } = i18n;

	const choices = ( labels ) => Object.entries( labels ).map( ( [ value, label ] ) => ( { value, label } ) );

	function controls( { attributes, setAttributes } ) {
		const set = ( name ) => ( value ) => setAttributes( { [ name ]: value } );
		return {
			text: ( name, label, help ) => el( TextControl, { key: name, label, help, value: attributes[ name ] || '', onChange: set( name ) } ),
			choice: ( name, label, labels ) =>
				el( SelectControl, { key: name, label, value: attributes[ name ] || '', options: choices( labels ), onChange: ( value ) => setAttributes( { [ name ]: value || undefined } ) } ),
			flag: ( name, label ) => el( ToggleControl, { key: name, label, checked: Boolean( attributes[ name ] ), onChange: set( name ) } ),
		};
	}

	function EventFile( props ) {
		const { text } = controls( props );
		return el(
			Fragment,
			{},
			text( 'src', __( 'Address of the event file', 'event-map' ), __( 'GeoJSON or CSV, on this site or one that allows it to be read from here.', 'event-map' ) ),
			el(
				MediaUploadCheck,
				{},
				el( MediaUpload, {
					value: props.attributes.media,
					onSelect: ( { id, url } ) => props.setAttributes( { media: id, src: url } ),
					render: ( { open } ) => el( Button, { variant: 'secondary', onClick: open }, __( 'Choose from the media library', 'event-map' ) ),
				} )
			)
		);
	}

	function Settings( props ) {
		const { text, choice, flag } = controls( props );
		return el(
			InspectorControls,
			{},
			el( PanelBody, { title: __( 'Event file', 'event-map' ) }, el( EventFile, props ) ),
			el(
				PanelBody,
				{ title: __( 'Views', 'event-map' ) },
				choice( 'view', __( 'What is shown', 'event-map' ), {
					viewer: __( 'Everything', 'event-map' ),
					'map timeline card': __( 'Map, timeline and card', 'event-map' ),
					map: __( 'Map', 'event-map' ),
					timeline: __( 'Timeline', 'event-map' ),
					list: __( 'List', 'event-map' ),
				} ),
				text( 'window', __( 'Dates', 'event-map' ), __( '2022-01-04, or 2022-01-04/2022-01-06 with the last day included.', 'event-map' ) ),
				text( 'selected', __( 'Selected event (its id)', 'event-map' ) ),
				text( 'label', __( 'Name for readers who do not see it', 'event-map' ) ),
				choice( 'theme', __( 'Theme', 'event-map' ), {
					'': __( 'As the page', 'event-map' ),
					light: __( 'Light', 'event-map' ),
					dark: __( 'Dark', 'event-map' ),
				} ),
				choice( 'lanes', __( 'Lanes of the timeline', 'event-map' ), {
					'': __( 'By category', 'event-map' ),
					place: __( 'By place', 'event-map' ),
					none: __( 'None', 'event-map' ),
				} ),
				flag( 'requireVerified', __( 'Verified events only', 'event-map' ) ),
				flag( 'hash', __( 'Let readers share an event by its address', 'event-map' ) )
			)
		);
	}

	function Edit( props ) {
		const { attributes, setAttributes } = props;
		const isNamed = Boolean( attributes.src || attributes.media );
		// An address that is written by hand goes before the file that was chosen.
		const change = ( changed ) => setAttributes( 'src' in changed && ! ( 'media' in changed ) ? { ...changed, media: 0 } : changed );
		const passed = { ...props, setAttributes: change };
		return el(
			'div',
			useBlockProps(),
			el( Settings, passed ),
			isNamed
				? el( Disabled, {}, el( serverSideRender, { block: 'event-timeline-map/event-map', attributes, skipBlockSupportAttributes: true } ) )
				: el( Placeholder, { icon: 'location-alt', label: __( 'Event map', 'event-map' ) }, el( EventFile, passed ) )
		);
	}

	blocks.registerBlockType( 'event-timeline-map/event-map', { edit: Edit, save: () => null } );
} )( window.wp );
