// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cctype>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace maatlat::architectuur {

struct Include {
    int line = 0;
    std::string path;
};

/// A string literal; neighbours that the compiler joins are one, so that a query spread over
/// several lines is seen as a whole.
struct Literal {
    int first = 0;  ///< line on which it starts
    int last = 0;   ///< line on which it ends
    std::string text;
};

/// A C++ source taken apart into what the checks look at: nothing in a comment counts as code, and
/// nothing in a string counts as a call.
struct SourceText {
    std::vector<Include> includes;
    std::vector<Literal> literals;
    std::vector<std::string> code;  ///< per line, without comments and literals
    std::set<int> excepted;         ///< lines with the comment `// architectuur: reason`
};

/// Walks once through the text; see SourceText.
class SourceReader {
  public:
    explicit SourceReader(std::string_view text) : text_(text) {}

    SourceText read() {
        out_.code.emplace_back();
        while (at_ < text_.size())
            step();
        return std::move(out_);
    }

  private:
    char peek(std::size_t ahead = 0) const {
        return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
    }
    std::string& lineCode() { return out_.code.back(); }
    int line() const { return static_cast<int>(out_.code.size()); }

    char take() {
        const char c = text_[at_++];
        if (c == '\n') out_.code.emplace_back();
        return c;
    }

    std::string takeUntil(std::string_view end) {
        std::string taken;
        while (at_ < text_.size() && text_.substr(at_, end.size()) != end)
            taken += take();
        for (std::size_t i = 0; i < end.size() && at_ < text_.size(); ++i)
            take();
        return taken;
    }

    void step() {
        const char c = peek();
        if (c == '/' && peek(1) == '/') {
            comment();
        } else if (c == '/' && peek(1) == '*') {
            at_ += 2;
            takeUntil("*/");
        } else if (c == '"') {
            literal();
        } else if (c == '\'' && !afterWord()) {
            take();
            quoted('\'');
        } else if (c == '#' && lineCode().find_first_not_of(" \t") == std::string::npos) {
            directive();
        } else {
            if (std::isspace(static_cast<unsigned char>(c)) == 0) joining_ = false;
            if (c != '\n') lineCode() += c;
            take();
        }
    }

    void comment() {
        constexpr std::string_view kMarker = "// architectuur:";
        const int where = line();
        std::string text;
        while (at_ < text_.size() && peek() != '\n')
            text += take();
        if (text.starts_with(kMarker) &&
            text.find_first_not_of(" \t\r", kMarker.size()) != std::string::npos)
            out_.excepted.insert(where);
    }

    /// True inside a number like 1'000: then the quote opens no character literal.
    bool afterWord() {
        return !lineCode().empty() && std::isalnum(static_cast<unsigned char>(lineCode().back()));
    }

    std::string quoted(char end) {
        std::string text;
        while (at_ < text_.size() && peek() != end && peek() != '\n') {
            if (peek() == '\\') take();
            if (at_ < text_.size()) text += take();
        }
        if (peek() == end) take();
        return text;
    }

    void literal() {
        const bool raw = lineCode().ends_with('R');
        const bool joins = joining_ && !raw;
        const int first = line();
        take();
        std::string text;
        if (raw) {
            const std::string delimiter = takeUntil("(");
            text = takeUntil(")" + delimiter + "\"");
        } else {
            text = quoted('"');
        }
        if (joins) {
            out_.literals.back().text += text;
            out_.literals.back().last = line();
        } else {
            out_.literals.push_back({first, line(), text});
        }
        joining_ = true;
    }

    void directive() {
        constexpr std::string_view kInclude = "include";
        take();
        while (peek() == ' ' || peek() == '\t')
            take();
        joining_ = false;
        lineCode() += '#';
        if (text_.substr(at_, kInclude.size()) != kInclude) return;
        at_ += kInclude.size();
        while (peek() == ' ' || peek() == '\t')
            take();
        const int where = line();
        const char open = peek();
        if (open != '<' && open != '"') return;
        take();
        out_.includes.push_back({where, quoted(open == '<' ? '>' : '"')});
    }

    std::string_view text_;
    std::size_t at_ = 0;
    bool joining_ = false;  ///< only blanks and comments since the last literal
    SourceText out_;
};

inline SourceText readSource(std::string_view text) {
    return SourceReader(text).read();
}

}  // namespace maatlat::architectuur
