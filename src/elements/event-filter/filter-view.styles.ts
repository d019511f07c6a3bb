import {css} from 'lit';

export const viewStyles = css``;
