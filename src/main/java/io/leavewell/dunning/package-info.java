/**
 * Failed payments, followed up until they are paid or over: the schedule, the recovery of each subscription, its letters and
 * tries to charge. It knows no pages.
 *
 * <p>Why steps are rows that a routine walks through, and not a job each (2026-11-26): a hundred thousand may be due on one
 * morning, and are decided and written a thousand at a time; a step, its letter and the letter's job are one transaction
 * all the same. The words of a letter are made when it goes. Tries to charge and ends, which speak to billing, are taken
 * one by one.
 */
package io.leavewell.dunning;
