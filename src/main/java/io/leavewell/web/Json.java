package io.leavewell.web;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import org.hibernate.type.format.AbstractJsonFormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/** How records are written as JSON, in the database and in exports: by their components, times as ISO 8601. */
public final class Json {

    public static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module())
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
            .serializationInclusion(JsonInclude.Include.NON_ABSENT)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Json() {}

    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException ours) {
            throw new IllegalArgumentException("Cannot be written as JSON: " + value.getClass(), ours);
        }
    }

    /** Our own way of writing for columns too, so that a file and a row look alike. */
    @JsonFormat
    @PersistenceUnitExtension
    @Singleton
    static class Columns extends AbstractJsonFormatMapper {

        private final JacksonJsonFormatMapper jackson = new JacksonJsonFormatMapper(MAPPER);

        @Override
        public <T> T fromString(CharSequence text, java.lang.reflect.Type type) {
            return jackson.fromString(text, type);
        }

        @Override
        public <T> String toString(T value, java.lang.reflect.Type type) {
            return jackson.toString(value, type);
        }
    }
}
