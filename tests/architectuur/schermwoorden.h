// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cctype>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

#include "architectuur/layer_rules.h"
#include "architectuur/source_text.h"

/// One word for one thing, on every page, in every report and message. What a word stands for:
///
///   opslaan      the program takes over what somebody typed or chose
///   bewaren      keep for a time: a term, a copy, what somebody keeps themselves
///   vastleggen   make unchangeable: a plan before the draw, the contents of a toets, a besluit
///   vaststellen  adopt a toets, by two people
///   lezen        a dossier; its reader is a lezer
///   beoordelen   a verwachting, by its score
///   intrekken    take back a record: it counts no more, stays in the history, and can come back
///   vervallen    count no more and never come back, with what happened to blame; it stays in sight
///   wissen       a text, answers or a name go for good; who and when stay
///   vernietigen  a key goes for good, and what it led to with it
///   weghalen     from the public site; from one's own file, which Maatlat does not change
///   beslisregels from scores to an oordeel; "regelset" is only the word of the files and options
///   kenmerk      what others call a hash
///   inloggen     and uitloggen
///   zeker        only what somebody asks or knows for sure; of a sample it is "met 95% zekerheid"
namespace maatlat::architectuur {

/// A word or a turn that is not said, and what is said for it.
struct Schermwoord {
    const char* fout;    ///< ECMAScript, without regard to case
    const char* tenzij;  ///< where this stands in the same text it is another thing; empty: never
    const char* zeg;
};

inline const std::vector<Schermwoord>& schermwoorden() {
    static const std::vector<Schermwoord> kWoorden{
        {"bewaard als concept|als concept bewaard", "", "als concept opgeslagen"},
        {"^bewa(ar|ren)\\b", "^bewaar (ook|een kopie|ze)\\b|bewaren tot",
         "opslaan, of bewaartermijn"},
        {"\\bbewaren als bestand\\b", "", "downloaden"},
        {"\\bbewaar (uw|wat|de twee|deze|dit)\\b", "beschadig|voor onderzoek",
         "opslaan of kopiëren"},
        {"\\b(bestand|bestanden|bijlage|tekst|notities|wijziging|reden|concept|score) "
         "(is|zijn|wordt|worden) (niet |nooit |al )?bewaard",
         "", "opgeslagen"},
        {"\\bregelsets?\\b", "", "beslisregels"},
        {"\\bbeoorde(el|len|elt|eld)\\b.{0,40}\\bdossiers?\\b|\\bdossiers?\\b.{0,40}\\bbeoorde(el|"
         "eld|len|elt)\\b",
         "", "lezen, gelezen"},
        {"\\bverwijder(en|d|de|t)?\\b", "", "intrekken, wissen, vernietigen of weghalen"},
        {"\\b(bevinding|bron|bezoek|interview|punt|opmerking|notities?) (is|zijn) weggehaald|"
         "weggehaalde? (bevinding|bron|bezoek|interview|punt|opmerking)",
         "", "ingetrokken"},
        {"\\b(hash|vingerafdruk)(es|en)?\\b", "", "kenmerk"},
        {"\\bmarkdown\\b", "", "opmaak, met hoe het werkt"},
        {"\\b(aan|af)(ge)?meld(en|t|ing|ingen)?\\b", "^(--)?aanmelden-via$|--aanmelden-via\\b",
         "inloggen, uitloggen"},
        {"\\b(vastgelegd|vastleggen|vastlegging)\\b|\\bleg(t|de)?\\b[^.]{0,40}\\bvast\\b",
         "plan|lijst|trek|toets|inhoud|besluit|vooraf|achteraf|startwaarde|bezwaar|rapport|"
         "^vastgelegd( op )?$|vastlegging en controle|^leg vast$",
         "opslaan of vaststellen; vastleggen is voor wat daarna niet meer verandert"},
        {"\\bzeker(e|der)?\\b", "het zeker|zeker weet|weet zeker|hoe zeker|niet zeker|minder zeker",
         "met 95% zekerheid, of zonder als alles is gelezen of geteld"},
        {"\\b(bewezen|bewijst|gegarandeerd|garandeert|garantie|onomstotelijk|ongetwijfeld|foutloos)"
         "\\b",
         "bewijst dus niets|niet gegarandeerd", "wat er is nagegaan, en hoe"},
    };
    return kWoorden;
}

/// What a reader sees of a template: no markup, no markers, no comments; a line stays a line.
inline std::string zichtbaar(std::string_view sjabloon) {
    std::string uit;
    for (std::size_t i = 0; i < sjabloon.size();) {
        const bool merk = sjabloon.substr(i, 2) == "{{";
        if (!merk && sjabloon[i] != '<') {
            uit += sjabloon[i++];
            continue;
        }
        const std::string_view eind = merk ? "}}" : ">";
        const std::size_t tot = sjabloon.find(eind, i);
        if (tot == std::string_view::npos) break;
        if (merk) {
            uit += "…";
        } else {
            // What a tag says to who cannot see it, or shows by itself.
            const std::string tag(sjabloon.substr(i, tot - i));
            static const std::regex kGezegd("(?:aria-label|title|alt|placeholder)=\"([^\"]*)\"");
            for (std::sregex_iterator een(tag.begin(), tag.end(), kGezegd), klaar; een != klaar;
                 ++een)
                uit += "\t" + (*een)[1].str();
            uit += '\t';
        }
        i = tot + eind.size();
    }
    return uit;
}

/// Whether this literal is something that people read: more words, or one with a capital. Markers
/// of templates, keys and SQL are not.
inline bool isVoorLezers(std::string_view tekst) {
    static const std::regex kSql("^\\s*(SELECT|INSERT|UPDATE|DELETE|PRAGMA|CREATE)\\b|[(=] \\?");
    if (std::regex_search(std::string(tekst), kSql)) return false;
    bool klein = false;
    for (const char c : tekst)
        klein |= std::islower(static_cast<unsigned char>(c)) != 0;
    const bool hoofdletter = !tekst.empty() && std::isupper(static_cast<unsigned char>(tekst[0]));
    return klein && (hoofdletter || tekst.find(' ') != std::string_view::npos);
}

inline void houdTegenWoorden(Violations& uit, const std::string& file, int line,
                             const std::string& tekst) {
    static const std::vector<std::pair<std::regex, std::regex>> kVormen = [] {
        std::vector<std::pair<std::regex, std::regex>> vormen;
        for (const Schermwoord& een : schermwoorden())
            vormen.emplace_back(std::regex(een.fout, std::regex::icase),
                                std::regex(*een.tenzij ? een.tenzij : "$^", std::regex::icase));
        return vormen;
    }();
    for (std::size_t i = 0; i < kVormen.size(); ++i)
        if (std::regex_search(tekst, kVormen[i].first) &&
            !std::regex_search(tekst, kVormen[i].second))
            uit.push_back({file, line,
                           "“" + tekst + "”: zeg " + schermwoorden()[i].zeg +
                               " (tests/architectuur/schermwoorden.h)"});
}

/// Each text of a template between its tags, against the words.
inline Violations schermwoordenInSjabloon(const std::string& file, std::string_view sjabloon) {
    Violations uit;
    int line = 1;
    std::string deel;
    const auto af = [&] {
        const std::size_t van = deel.find_first_not_of(' ');
        if (van != std::string::npos) houdTegenWoorden(uit, file, line, deel.substr(van));
        deel.clear();
    };
    for (const char c : zichtbaar(sjabloon)) {
        if (c == '\n' || c == '\t') {
            af();
            line += c == '\n';
        } else {
            deel += c;
        }
    }
    af();
    return uit;
}

/// The same for what code says.
inline Violations schermwoordenInBron(const std::string& file, std::string_view bron) {
    Violations uit;
    const SourceText gelezen = readSource(bron);
    for (const Literal& een : gelezen.literals) {
        bool uitgezonderd = false;
        for (int line = een.first; line <= een.last; ++line)
            uitgezonderd |= gelezen.excepted.contains(line);
        if (!uitgezonderd && isVoorLezers(een.text))
            houdTegenWoorden(uit, file, een.first, een.text);
    }
    return uit;
}

}  // namespace maatlat::architectuur
