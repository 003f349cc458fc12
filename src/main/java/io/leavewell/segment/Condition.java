package io.leavewell.segment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;

/** Something that holds for a customer {@code c} or for one of their subscriptions {@code s}, said in SQL. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Plans.class, name = "plan"),
    @JsonSubTypes.Type(value = Intervals.class, name = "interval"),
    @JsonSubTypes.Type(value = Countries.class, name = "country"),
    @JsonSubTypes.Type(value = Languages.class, name = "language"),
    @JsonSubTypes.Type(value = MonthlyValue.class, name = "value"),
    @JsonSubTypes.Type(value = Tenure.class, name = "tenure"),
    @JsonSubTypes.Type(value = Attribute.class, name = "attribute")
})
public sealed interface Condition permits AnyOf, MonthlyValue, Tenure, Attribute {

    /** @param name a prefix that no other condition has, for the names of values */
    String sql(String name);

    /** The values that the SQL names. */
    Map<String, Object> values(String name);

    /** As an operator reads it. */
    String words(Wording wording);

    /** How it stands in the form: what is in which field. */
    Map<String, String> fields();
}
