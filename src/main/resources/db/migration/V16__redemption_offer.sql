-- Offers that are limited in number are counted
create index redemption_offer on redemption (offer);
