// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/conceptpassages.h"

#include <algorithm>
#include <map>

#include "domain/toets/veld.h"
#include "domain/vastlegging.h"
#include "taal/stukken.h"
#include "taal/tekst.h"

namespace maatlat {

namespace {

/// What stands in the contents of a concept, by what it is about.
struct Conceptinhoud {
    std::map<std::string, std::string> scores;    ///< by verwachting
    std::map<std::string, std::string> oordelen;  ///< by criterium
    std::map<std::string, std::string> velden;    ///< by key
};

template <class Doe>
void elkeRegel(const std::string& inhoud, Doe doe) {
    for (std::size_t vanaf = 0; vanaf < inhoud.size();) {
        const auto eind = std::min(inhoud.find('\n', vanaf), inhoud.size());
        if (const auto regel =
                Vastlegging::lees(std::string_view(inhoud).substr(vanaf, eind - vanaf)))
            doe(*regel);
        vanaf = eind + 1;
    }
}

Conceptinhoud ontleed(const std::string& inhoud) {
    Conceptinhoud uit;
    elkeRegel(inhoud, [&](const Vastlegging& regel) {
        if (regel.paren().empty()) return;
        const auto& [wat, sleutel] = regel.paren().front();
        if (wat == "verwachting") uit.scores[sleutel] = regel.tekst("score");
        if (wat == "criterium") uit.oordelen[sleutel] = regel.tekst("oordeel");
        if (wat == "veld") uit.velden[sleutel] = regel.tekst("waarde");
    });
    return uit;
}

bool isLetterOfCijfer(char teken) {
    return (teken >= '0' && teken <= '9') || (teken >= 'a' && teken <= 'z') ||
           (teken >= 'A' && teken <= 'Z') || static_cast<unsigned char>(teken) >= 0x80;
}

/// The letters and digits of a text, so that how it is marked up makes no difference.
std::string kaal(std::string_view tekst) {
    std::string uit;
    std::ranges::copy_if(tekst, std::back_inserter(uit), isLetterOfCijfer);
    return uit;
}

/// The same of a page, without its tags and entities.
std::string kaalHtml(const std::string& html) {
    std::string uit;
    for (std::size_t i = 0; i < html.size(); ++i) {
        if (html[i] == '<') {
            const auto eind = html.find('>', i);
            if (eind == std::string::npos) break;
            i = eind;
        } else if (html[i] == '&' && html.find(';', i) < i + 10) {
            i = html.find(';', i);
        } else if (isLetterOfCijfer(html[i])) {
            uit += html[i];
        }
    }
    return uit;
}

class Lezer {
  public:
    Lezer(const bevrorenConceptStore::Concept& van, const Toetsingskader& kader)
        : inhoud_(ontleed(van.inhoud)), html_(kaalHtml(van.html)), kader_(kader) {}

    std::vector<Wederhoorpassage> passages() {
        veld({Veldsoort::inleiding, "toets"});
        for (const Thema& thema : kader_.themas) {
            for (const Criterium& een : thema.criteria)
                criterium(een);
            veld({Veldsoort::goodPractice, thema.code});
        }
        return std::move(uit_);
    }

  private:
    void criterium(const Criterium& van) {
        if (const auto waar = inhoud_.oordelen.find(van.code); waar != inhoud_.oordelen.end())
            uit_.push_back({"oordeel/" + van.code,
                            "Oordeel over criterium " + van.code,
                            {"Het oordeel is: " + waar->second + "."}});
        veld({Veldsoort::onderbouwing, van.code});
        veld({Veldsoort::aandachtspunt, van.code});
        for (const Verwachting& een : van.verwachtingen) {
            if (const auto waar = inhoud_.scores.find(een.code); waar != inhoud_.scores.end())
                uit_.push_back({"score/" + een.code,
                                "Score op verwachting " + een.code,
                                {"De score is: " + waar->second + "."}});
            veld({Veldsoort::motivering, een.code});
            veld({Veldsoort::verbeterpunt, een.code});
        }
    }

    void veld(const Veldsleutel& sleutel) {
        const auto waar = inhoud_.velden.find(sleutel.tekst());
        if (waar == inhoud_.velden.end()) return;
        Wederhoorpassage uit{sleutel.tekst(), omschrijving(sleutel), {}};
        for (const Stuk& een : zinnen(waar->second)) {
            const std::string zin = getrimd(std::string(een.in(waar->second)));
            const std::string letters = kaal(zin);
            if (!letters.empty() && html_.find(letters) != std::string::npos)
                uit.zinnen.push_back(zin);
        }
        if (!uit.zinnen.empty()) uit_.push_back(std::move(uit));
    }

    Conceptinhoud inhoud_;
    std::string html_;
    const Toetsingskader& kader_;
    std::vector<Wederhoorpassage> uit_;
};

}  // namespace

std::vector<Wederhoorpassage> passagesVan(const bevrorenConceptStore::Concept& van,
                                          const Toetsingskader& kader) {
    return Lezer(van, kader).passages();
}

const Wederhoorpassage* vindPassage(const std::vector<Wederhoorpassage>& in,
                                    std::string_view sleutel) {
    const auto waar = std::ranges::find(in, sleutel, &Wederhoorpassage::sleutel);
    return waar == in.end() ? nullptr : &*waar;
}

bool staatErIn(const std::vector<Wederhoorpassage>& in, std::string_view sleutel,
               std::string_view zin) {
    const Wederhoorpassage* passage = vindPassage(in, sleutel);
    return passage && std::ranges::find(passage->zinnen, zin) != passage->zinnen.end();
}

std::string laatsteBezoekdag(const bevrorenConceptStore::Concept& van) {
    std::string uit;
    elkeRegel(van.inhoud, [&](const Vastlegging& regel) {
        if (regel.paren().empty()) return;
        const std::string& wat = regel.paren().front().first;
        if (wat != "bezoek" && wat != "bron") return;
        const auto inhoud = Vastlegging::lees(regel.tekst("inhoud"));
        if (inhoud && (wat == "bezoek" || inhoud->tekst("soort") == "interview"))
            uit = std::max(uit, inhoud->tekst("datum"));
    });
    return uit;
}

}  // namespace maatlat
