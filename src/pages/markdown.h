// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace maatlat {

/// What a person typed, as markup that is safe to put in a page: the one function for reports,
/// pages and previews, so that they cannot differ. The little of Markdown that has a meaning here:
///  1. **bold**, *italic* and _italic_: as many signs behind as before, within one line or cell;
///  2. only at the ends of words: opening brackets and quotes may stand before the first sign,
///     closing ones and punctuation behind the last; so 2*8, A_B_C, *) and *.docx stay as they are;
///  3. two or more lines after each other that begin with - * + – • 1. 1) a. or a) are a list, in
///     which each shows the sign or number that was typed; an indented line goes on with its item;
///  4. [text](address) shows the text, as a link, and the address;
///  5. an address by itself is a link; addresses begin with https://, http:// or mailto:;
///  6. a new line is a new line, an empty line ends a paragraph, spaces and tabs stay;
///  7. two or more lines after each other with tabs are the rows of a table: a tab ends a cell;
///  8. nothing else has a meaning: no headings, code, quotes, rules, HTML, entities, backslashes;
///  9. so of all that was typed only the signs of 1, the [ and ] of 4 and tabs of 7 are not shown;
/// 10. it takes time in proportion to the text, whatever stands in it.
/// People read them in templates/_partials/opmaakhulp.tpl. Expects valid UTF-8 without NUL.
std::string markdownNaarHtml(std::string_view tekst);

}  // namespace maatlat
