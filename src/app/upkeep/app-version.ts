/** Version of this code; stands in the register of reports. package.json carries the same (a test holds it). */
export const APP_VERSION = '0.1.0';
