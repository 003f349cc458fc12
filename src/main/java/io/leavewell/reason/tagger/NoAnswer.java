package io.leavewell.reason.tagger;

/** Nobody answered as the protocol has it; the words say why and quote nothing. */
class NoAnswer extends RuntimeException {

    NoAnswer(String why) {
        super(why);
    }
}
