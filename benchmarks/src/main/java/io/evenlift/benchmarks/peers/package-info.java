/**
 * The same case by finite elements (CalculiX) and by this kernel: error and time of both in one run. What it needs and
 * what was measured: benchmarks/peers/README.md.
 */
package io.evenlift.benchmarks.peers;
