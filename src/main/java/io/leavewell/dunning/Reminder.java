package io.leavewell.dunning;

/**
 * A letter of a campaign.
 *
 * @param day days after the charge failed
 */
public record Reminder(int day, Tone tone) {}
