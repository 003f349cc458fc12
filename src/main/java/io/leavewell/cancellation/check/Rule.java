package io.leavewell.cancellation.check;

import java.util.function.Function;
import java.util.stream.Stream;

/** One thing that every flow must be. */
record Rule(String name, Function<Checked, Stream<Finding>> findings) {}
