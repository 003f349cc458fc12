package io.leavewell.demo;

import io.leavewell.web.Language;
import java.util.List;

/**
 * One person's corner of the account page, in their language.
 *
 * @param remark what is special about them, in the visitor's language
 * @param plans the facts of each subscription
 * @param url where the one button leads
 */
record Card(String name, String remark, Language language, List<List<Fact>> plans, String button, String url) {}
