package io.leavewell.dashboard;

/** Where the value of a setting comes from. */
enum Origin {
    /** An environment variable. */
    ENVIRONMENT,
    /** Given when the process was started, by whoever started it or by the sample installation itself. */
    START,
    /** A file beside the product. */
    FILE,
    /** Published in the workspace. */
    DATABASE,
    /** The product's own. */
    DEFAULT;

    /** @param source what the configuration calls it; null if nobody has set anything */
    static Origin of(String source) {
        if (source == null) {
            return DEFAULT;
        } else if (source.contains("EnvConfigSource")) {
            return source.contains("[source=") ? FILE : ENVIRONMENT;
        } else if (source.contains("SysPropConfigSource")) {
            return START;
        }
        return source.contains("[source=file:") && !source.contains("/classes/") ? FILE : DEFAULT;
    }

    String in(DashboardMessages say) {
        return switch (this) {
            case ENVIRONMENT -> say.fromEnvironment();
            case START -> say.fromStart();
            case FILE -> say.fromFile();
            case DATABASE -> say.fromDatabase();
            case DEFAULT -> say.fromDefault();
        };
    }
}
