/**
 * Letters: posted with what they speak of, written late by the room that knows the words, carried by SMTP. It knows
 * nothing of customers, money or why a letter is sent.
 */
package io.leavewell.mail;
