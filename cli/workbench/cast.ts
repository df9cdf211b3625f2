/** Who plays in the workbench. Addresses under .example belong to nobody (RFC 2606). */
export const OWNER = 'chu-so-huu@loa-xom.example';
export const VIEWER = 'nguoi-xem@loa-xom.example';
