package io.leavewell.segment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on the pages of segments. */
@MessageBundle("segment")
interface SegmentMessages {

    @Message
    String heading();

    @Message
    String segment();

    @Message
    String lead();

    @Message
    String fresh();

    @Message
    String none();

    @Message
    String noneInUse();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String conditions();

    @Message
    String customers();

    @Message
    String moreThan(String many);

    @Message
    String made();

    @Message
    String madeOn(String by, String day);

    @Message
    String edit();

    @Message
    String end();

    @Message
    String endedHeading();

    @Message
    String bringBack();

    @Message
    String formLead();

    @Message
    String plans();

    @Message
    String plan();

    @Message
    String status();

    @Message
    String externalId();

    @Message
    String customer();

    @Message
    String intervals();

    @Message
    String interval();

    @Message
    String month();

    @Message
    String quarter();

    @Message
    String halfYear();

    @Message
    String year();

    @Message
    String countries();

    @Message
    String country();

    @Message
    String countriesHint();

    @Message
    String languages();

    @Message
    String value();

    @Message
    String valueHint();

    @Message
    String valueLeast();

    @Message
    String valueMost();

    @Message
    String currency();

    @Message
    String tenure();

    @Message
    String tenureLeast();

    @Message
    String tenureMost();

    @Message
    String attribute();

    @Message
    String attributeHint();

    @Message
    String attributeKey();

    @Message
    String attributeValue();

    @Message
    String attributeKept();

    @Message
    String save();

    @Message
    String count();

    @Message
    String back();

    @Message
    String counted(String many);

    @Message
    String nobody();

    @Message
    String madeNow();

    @Message
    String changedNow();

    @Message
    String endedNow();

    @Message
    String backNow();

    @Message
    String nothingChosen();

    @Message
    String nameTaken();

    @Message
    String returnTaken(String name);

    @Message
    String endedMeanwhile();

    @Message
    String noCountries(String codes);

    @Message
    String currencyMissing();

    @Message
    String tooFine(String currency, int digits);

    @Message
    String mostBelowLeast();

    @Message
    String attributeHalf();

    @Message
    String saidPlans(String list);

    @Message
    String saidIntervals(String list);

    @Message
    String saidCountries(String list);

    @Message
    String saidLanguages(String list);

    @Message
    String saidValue(String least, String most);

    @Message
    String saidValueLeast(String least);

    @Message
    String saidValueMost(String most);

    @Message
    String saidTenure(String least, String most);

    @Message
    String saidTenureLeast(String least);

    @Message
    String saidTenureMost(String most);

    @Message
    String saidAttribute(String key, String value);

    @Message
    String actMade();

    @Message
    String actChanged();

    @Message
    String actEnded();

    @Message
    String actBroughtBack();

    @Message
    String actListed();
}
