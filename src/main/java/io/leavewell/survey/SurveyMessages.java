package io.leavewell.survey;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What operators read where they edit a reason. */
@MessageBundle("survey")
public interface SurveyMessages {

    @Message
    String label();

    @Message
    String hint();

    @Message
    String prompt();

    @Message
    String followUp();

    @Message
    String option(int number);

    @Message
    String optionsWithoutQuestion();

    @Message
    String tooFewOptions();

    @Message
    String codeIsOdd(String option);

    @Message
    String codeTwice(String code);
}
