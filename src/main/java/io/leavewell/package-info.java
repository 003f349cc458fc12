/**
 * Starting and ending: the embedded database, the keys, the command line. It may know every room; no room knows it.
 *
 * <p>Why the database is started in {@code main} and not by a config source: config sources also run in the build,
 * which would bake one build's port into the jar.
 */
package io.leavewell;
