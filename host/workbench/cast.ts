/** Who plays in the workbench. Addresses under .example belong to nobody (RFC 2606). */
export const OWNER = 'chu-so-huu@loa-xom.example';
export const VIEWER = 'nguoi-xem@loa-xom.example';

export interface Person {
  readonly email: string;
  readonly name: string;
  /** As shown in the user switch. */
  readonly part: string;
}
