package io.leavewell.mail.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T-M1: what offers something is found in four languages, what confirms or informs is not. */
class LexiconTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pay today and get 20% off your next month",
                "Save 20 % if you switch to yearly",
                "Save up to €30 a year",
                "Here is a discount code: STAY",
                "We give you an extra discount",
                "Enjoy a free month on us",
                "Your next two months are free",
                "Start your free trial of Pro",
                "We have a special offer for you",
                "Our best deal yet",
                "Only half the price for you",
                "Use code BACK10",
                "Here is a voucher",
                "{amount} off for loyal customers",
                "Get a D\u200bISCOUNT now",
                "Wir geben Ihnen 20 % Rabatt",
                "Ihr Treuerabatt wartet auf Sie",
                "Hier ist ein Gutschein für Sie",
                "Ein Monat geschenkt",
                "Wir schenken Ihnen einen Monat",
                "Zwei Monate gratis",
                "Ein kostenloser Monat für Sie",
                "Sparen Sie 30 Euro im Jahr",
                "Sparen Sie bis zu {amount}",
                "Zum halben Preis weiter",
                "Unser Angebot für Sie",
                "20 Prozent günstiger",
                "现在付款可享受八折优惠",
                "我们为您准备了折扣",
                "免费使用一个月",
                "送您代金券",
                "下个月免费试用一个月",
                "立省 30 元",
                "首月免费",
                "지금 결제하시면 20% 할인",
                "무료 쿠폰을 드립니다",
                "한 달 무료로 쓰세요",
                "첫 달 무료",
                "반값에 이용하세요",
                "특별 혜택을 드립니다"
            })
    void an_offer_is_found(String sentence) {
        assertTrue(Lexicon.OFFERS.found(sentence).findAny().isPresent(), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our support is free of charge",
                "You can cancel at any time, free of charge",
                "Your payment of {amount} did not go through",
                "Update your card so that we can save your settings",
                "To save time, have your card ready",
                "Your free trial ends on {day}",
                "Your 30-day free trial is over",
                "Your discount ends on {day}; from then on you pay {amount}",
                "As agreed, you get 20% off until {day}",
                "The offer you accepted: 3 months at 20% off",
                "You have accepted 20% off for three months",
                "From {day} on, the new price is {amount}",
                "Your invoice includes a discount of {amount}",
                "This is no offer",
                "Take the day off if you need to",
                "Switch off automatic renewal",
                "{amount} is still open",
                "The price goes up by 5%",
                "Unsere Hilfe ist kostenlos",
                "Sie können jederzeit kostenlos kündigen",
                "Ihr Rabatt endet am {day}",
                "Ihre kostenlose Testphase endet am {day}",
                "Nach Abzug des Rabatts bleiben {amount}",
                "Wie vereinbart erhalten Sie 20 % Rabatt bis {day}",
                "Der neue Preis beträgt {amount}",
                "Sie haben das Angebot angenommen",
                "Ihre Zahlung von {amount} ist fehlgeschlagen",
                "客服完全免费",
                "您的优惠将于 {day} 结束",
                "您的免费试用将于 {day} 到期",
                "按照约定，您享受八折优惠",
                "您的付款 {amount} 未成功",
                "从 {day} 起，新价格为 {amount}",
                "고객 지원은 무료입니다",
                "할인이 {day}에 종료됩니다",
                "30일 무료 체험이 {day}에 종료됩니다",
                "동의하신 대로 20% 할인이 적용됩니다",
                "{amount} 결제가 되지 않았습니다"
            })
    void what_is_no_offer_is_let_pass(String sentence) {
        assertEquals("", Lexicon.OFFERS.found(sentence).findAny().orElse(""), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This is your last chance",
                "Act now",
                "We are disappointed",
                "Dies ist Ihre letzte Chance",
                "Handeln Sie jetzt",
                "这是最后的机会",
                "지금 서두르세요"
            })
    void what_presses_is_found(String sentence) {
        assertTrue(Lexicon.PRESSURE.found(sentence).findAny().isPresent(), sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your subscription ends on {day} if nothing is paid",
                "This is our last letter about it",
                "Ihr Zugang endet am {day}",
                "如果到 {day} 仍未付款，订阅将结束",
                "{day}까지 결제되지 않으면 구독이 끝납니다"
            })
    void a_date_that_is_true_is_let_pass(String sentence) {
        assertEquals("", Lexicon.PRESSURE.found(sentence).findAny().orElse(""), sentence);
    }
}
