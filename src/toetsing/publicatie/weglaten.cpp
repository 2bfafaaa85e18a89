// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/publicatie/weglaten.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "taal/stukken.h"
#include "taal/tekst.h"
#include "taal/woordtelling.h"

namespace maatlat {

namespace {

constexpr std::size_t kOmgeving = 60;  // bytes on either side

std::string vervanging(const Weglating& van) {
    return "[weggelaten: " + van.grond + "]";
}

std::vector<std::size_t> plaatsen(const std::string& tekst, const std::string& passage) {
    std::vector<std::size_t> uit;
    if (passage.empty()) return uit;
    for (auto waar = tekst.find(passage); waar != std::string::npos;
         waar = tekst.find(passage, waar + passage.size()))
        uit.push_back(waar);
    return uit;
}

/// A byte that does not begin a character of UTF-8.
bool isVervolg(char teken) {
    return (static_cast<unsigned char>(teken) & 0xC0U) == 0x80U;
}

Weglaatplek plekOp(const std::string& tekst, std::size_t waar, std::size_t lengte) {
    const std::size_t regelVan = tekst.rfind('\n', waar == 0 ? 0 : waar - 1);
    std::size_t van = waar > kOmgeving ? waar - kOmgeving : 0;
    if (regelVan != std::string::npos && regelVan < waar) van = std::max(van, regelVan + 1);
    while (van < waar && isVervolg(tekst[van]))
        ++van;
    const std::size_t eind = waar + lengte;
    std::size_t tot = std::min({eind + kOmgeving, tekst.size(), tekst.find('\n', eind)});
    while (tot > eind && tot < tekst.size() && isVervolg(tekst[tot]))
        --tot;
    return {tekst.substr(van, waar - van), tekst.substr(waar, lengte),
            tekst.substr(eind, tot - eind)};
}

/// The longest first: a passage within another goes with that.
std::vector<std::size_t> langsteEerst(const std::vector<Weglating>& weg) {
    std::vector<std::size_t> uit(weg.size());
    std::iota(uit.begin(), uit.end(), std::size_t{0});
    std::ranges::stable_sort(uit, [&](std::size_t a, std::size_t b) {
        return weg[a].tekst.size() > weg[b].tekst.size();
    });
    return uit;
}

/// For each byte of a text by which passage it is left out, from 1; 0: it stays.
std::vector<std::size_t> wiens(const std::string& tekst, const std::vector<Weglating>& weg) {
    std::vector<std::size_t> uit(tekst.size(), 0);
    for (const std::size_t nr : langsteEerst(weg))
        for (const std::size_t waar : plaatsen(tekst, weg[nr].tekst))
            for (std::size_t i = waar; i < waar + weg[nr].tekst.size(); ++i)
                if (uit[i] == 0) uit[i] = nr + 1;
    return uit;
}

/// A change of the page: these bytes become this.
struct Vervanging {
    Htmltekst::Plek plek;
    std::string wordt;
};

void voegTekstToe(const Htmltekst& pagina, const std::vector<Weglating>& weg,
                  std::vector<Vervanging>& uit) {
    const std::vector<std::size_t> van = wiens(pagina.tekst(), weg);
    std::size_t vorige = 0;  // what went before: the words of a passage get one replacement
    for (std::size_t i = 0; i < van.size(); ++i) {
        const std::size_t nr = van[i];
        const auto& plek = pagina.plek(i);
        const bool zelfdeTeken =
            i > 0 && plek.vanaf == pagina.plek(i - 1).vanaf && van[i - 1] == nr;
        if (nr != 0 && !zelfdeTeken)
            uit.push_back({plek, nr == vorige ? "" : alsHtml(vervanging(weg[nr - 1]))});
        vorige = nr;
    }
}

/// The values that are read out.
void voegKenmerkenToe(const Htmltekst& pagina, const std::vector<Weglating>& weg,
                      std::vector<Vervanging>& uit) {
    for (const Htmltekst::Kenmerk& een : pagina.kenmerken()) {
        if (!een.isTekst) continue;
        const std::vector<std::size_t> van = wiens(een.waarde, weg);
        if (std::ranges::all_of(van, [](std::size_t nr) { return nr == 0; })) continue;
        std::string nieuw;
        std::size_t vorige = 0;
        for (std::size_t i = 0; i < van.size(); ++i) {
            if (van[i] == 0)
                nieuw += een.waarde[i];
            else if (van[i] != vorige)
                nieuw += vervanging(weg[van[i] - 1]);
            vorige = van[i];
        }
        uit.push_back({een.plek, alsHtml(nieuw)});
    }
}

std::string doorgevoerd(std::string_view html, std::vector<Vervanging> vervangingen) {
    std::ranges::stable_sort(vervangingen, {},
                             [](const Vervanging& een) { return een.plek.vanaf; });
    std::string uit;
    std::size_t tot = 0;
    for (const Vervanging& een : vervangingen) {
        if (een.plek.vanaf < tot) continue;
        uit += html.substr(tot, een.plek.vanaf - tot);
        uit += een.wordt;
        tot = een.plek.eind;
    }
    uit += html.substr(tot);
    return uit;
}

}  // namespace

std::string alsPassage(std::string_view getypt) {
    const std::string tekst = nfc(getypt);
    std::string uit;
    for (const Stuk& een : woorden(tekst))
        uit += (uit.empty() ? "" : " ") + std::string(een.in(tekst));
    return uit;
}

std::vector<Weglaatplek> plekkenVan(const Htmltekst& pagina, const std::string& passage) {
    std::vector<Weglaatplek> uit;
    for (const std::size_t waar : plaatsen(pagina.tekst(), passage))
        uit.push_back(plekOp(pagina.tekst(), waar, passage.size()));
    for (const Htmltekst::Kenmerk& een : pagina.kenmerken())
        if (een.isTekst)
            for (const std::size_t waar : plaatsen(een.waarde, passage))
                uit.push_back(plekOp(een.waarde, waar, passage.size()));
    return uit;
}

std::vector<Weglaatplek> anderePlekkenVan(const Htmltekst& pagina, const std::string& passage) {
    // Only where small letters take as many bytes: else places would shift.
    const std::string klein = kleineLetters(pagina.tekst());
    std::vector<Weglaatplek> uit;
    if (klein.size() != pagina.tekst().size()) return uit;
    const std::string gezocht = kleineLetters(passage);
    for (const std::size_t waar : plaatsen(klein, gezocht))
        if (pagina.tekst().compare(waar, passage.size(), passage) != 0)
            uit.push_back(plekOp(pagina.tekst(), waar, gezocht.size()));
    return uit;
}

std::vector<std::string> inOpmaak(const Htmltekst& pagina, const std::string& passage) {
    std::vector<std::string> uit;
    const auto voegToe = [&](const std::string& waar) {
        if (std::ranges::find(uit, waar) == uit.end()) uit.push_back(waar);
    };
    for (const Htmltekst::Kenmerk& een : pagina.kenmerken())
        if (!een.isTekst && een.waarde.find(passage) != std::string::npos) voegToe(een.naam);
    for (const std::string_view een : pagina.opmaak())
        if (uitHtml(een).find(passage) != std::string::npos) voegToe("de opmaak");
    return uit;
}

std::vector<std::string> nogTeVinden(std::string_view bytes, const std::vector<Weglating>& weg) {
    const std::string leesbaar = uitHtml(bytes);
    const Htmltekst pagina(bytes);
    std::vector<std::string> uit;
    for (const Weglating& een : weg) {
        const auto in = [&](std::string_view waar) {
            return waar.find(een.tekst) != std::string_view::npos;
        };
        if (in(bytes) || in(leesbaar) || in(pagina.tekst())) uit.push_back(een.tekst);
    }
    return uit;
}

std::string zonderPassages(std::string_view html, const std::vector<Weglating>& weg) {
    const Htmltekst pagina(html);
    for (const Weglating& een : weg)
        if (const auto waar = inOpmaak(pagina, een.tekst); !waar.empty())
            throw Weglaatfout("\"" + een.tekst + "\" staat ook in een deel van het rapport dat u " +
                              "niet ziet (" + waar.front() + "). Markeer een langer stuk tekst.");
    std::vector<Vervanging> vervangingen;
    voegTekstToe(pagina, weg, vervangingen);
    voegKenmerkenToe(pagina, weg, vervangingen);
    std::string uit = doorgevoerd(html, std::move(vervangingen));
    if (const auto over = nogTeVinden(uit, weg); !over.empty())
        throw Weglaatfout("\"" + over.front() +
                          "\" is niet overal weg te laten. Markeer een langer stuk tekst.");
    return uit;
}

std::vector<std::string> zinnenVan(const Htmltekst& pagina) {
    std::vector<std::string> uit;
    for (const Stuk& een : zinnen(pagina.tekst())) {
        std::string zin = getrimd(een.in(pagina.tekst()));
        if (telWoorden(zin) > 0) uit.push_back(std::move(zin));
    }
    return uit;
}

}  // namespace maatlat
