process.env['FLEET_SIZE'] = '300';

export {};
