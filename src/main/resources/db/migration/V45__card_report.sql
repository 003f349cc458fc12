-- Letters about cards that expire are counted by when they were due and by when the card would be charged
create index card_notice_decided on card_notice (decided_at);
create index card_notice_charge on card_notice (charge_at);
