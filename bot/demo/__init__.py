"""The simulated Discord around the real bot: for the demo, the tour and the tests. Optional extra."""
