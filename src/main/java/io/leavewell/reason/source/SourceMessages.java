package io.leavewell.reason.source;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is read about statements from elsewhere, on pages and on the command line. */
@MessageBundle("source")
interface SourceMessages {

    @Message
    String tab();

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String noteLink();

    @Message
    String columns();

    @Message
    String needed();

    @Message
    String example();

    @Message
    String columnSource();

    @Message
    String columnId();

    @Message
    String columnText();

    @Message
    String columnAt();

    @Message
    String columnChannel();

    @Message
    String columnLanguage();

    @Message
    String columnCountry();

    @Message
    String columnCustomer();

    @Message
    String columnReason();

    @Message
    String upload();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String fileTake();

    @Message
    String fileNone();

    @Message
    String fileMissing(String path);

    @Message
    String fileEmpty();

    @Message
    String fileEncoding();

    @Message
    String fileUnclosed(long line);

    @Message
    String columnMissing(String column);

    @Message
    String columnTwice(String column);

    @Message
    String lastFile();

    @Message
    String lastFileBy(String name, String moment);

    @Message
    String reportTaken(long many);

    @Message
    String reportKnown(long many);

    @Message
    String reportRefused(long many);

    @Message
    String reportLine(long line, String fault);

    @Message
    String reportMore(long many);

    @Message
    String faultCells();

    @Message
    String faultOrigin();

    @Message
    String faultWords();

    @Message
    String faultDay();

    @Message
    String faultChannel();

    @Message
    String faultCustomer();

    @Message
    String faultErased();

    @Message
    String faultReason();

    @Message
    String faultCut();

    @Message
    String sources();

    @Message
    String source();

    @Message
    String channel();

    @Message
    String statements();

    @Message
    String first();

    @Message
    String last();

    @Message
    String none();

    @Message
    String team();

    @Message
    String channelReview();

    @Message
    String channelSupport();

    @Message
    String forget();

    @Message
    String forgetOf(String source);

    @Message
    String forgetTitle(String source);

    @Message
    String forgetCount(long many);

    @Message
    String forgetForever();

    @Message
    String forgetNot();

    @Message
    String forgotten(long many);

    @Message
    String noteLead();

    @Message
    String noteCustomer();

    @Message
    String noteCustomerHint();

    @Message
    String noteReason();

    @Message
    String noteNoReason();

    @Message
    String noteWords();

    @Message
    String noteWordsHint();

    @Message
    String noteDay();

    @Message
    String noteOddDay();

    @Message
    String noteSave();

    @Message
    String noteBack();

    @Message
    String noted();

    @Message
    String notedBefore();

    @Message
    String actUploaded();

    @Message
    String actNoted();

    @Message
    String actForgotten();
}
