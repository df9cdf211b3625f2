// The fleet's own tests with a list of 300: each script is killed at one of its steps.
import './fleet-size';
import '../deploy/fleet/fleet.test';
