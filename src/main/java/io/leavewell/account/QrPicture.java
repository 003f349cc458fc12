package io.leavewell.account;

import io.nayuki.qrcodegen.QrCode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A text as a picture that telephones read.
 *
 * @param size of the picture in squares, with the four around it that readers need
 * @param path the dark squares, as the path of an SVG
 */
record QrPicture(int size, String path) {

    private static final int EDGE = 4;

    static QrPicture of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var squares = IntStream.range(0, code.size * code.size)
                .filter(at -> code.getModule(at % code.size, at / code.size))
                .mapToObj(at -> "M%d %dh1v1h-1z".formatted(at % code.size + EDGE, at / code.size + EDGE))
                .collect(Collectors.joining());
        return new QrPicture(code.size + 2 * EDGE, squares);
    }
}
