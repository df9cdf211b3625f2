/** Version of this code, that of package.json (a test holds it); `npm run release` writes both. */
export const APP_VERSION = '0.2.0';
