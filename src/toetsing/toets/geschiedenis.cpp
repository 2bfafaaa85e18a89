// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/geschiedenis.h"

#include <charconv>
#include <cstddef>

#include "domain/fouten.h"
#include "store/bronnen/bevinding_store.h"
#include "store/bronnen/bron_store.h"
#include "store/spoor/geschiedenis_store.h"
#include "store/toets/veld_store.h"
#include "toetsing/handelen.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/recordnaam.h"
#include "toetsing/toets/velden.h"

namespace maatlat {

namespace {

enum class Recordsoort : unsigned char { veld, bevinding, bron };

struct Record {
    Recordsoort soort = Recordsoort::veld;
    Veldsleutel veld;     // of a field
    std::int64_t nr = 0;  // of a bevinding or bron
};

Record eisRecord(const Toetsingskader& kader, const std::string& soort, const std::string& code) {
    if (soort == "bevinding" || soort == "bron") {
        std::int64_t nr = 0;
        const char* einde = code.data() + code.size();
        const auto [tot, fout] = std::from_chars(code.data(), einde, nr);
        if (fout != std::errc() || tot != einde || std::to_string(nr) != code) throw Onvindbaar();
        return {soort == "bron" ? Recordsoort::bron : Recordsoort::bevinding, {}, nr};
    }
    const auto sleutel = leesVeldsleutel(soort + "/" + code, kader);
    if (!sleutel) throw Onvindbaar();
    return {Recordsoort::veld, *sleutel, 0};
}

Vastlegging inhoudVan(const Oudeversie& versie) {
    return Vastlegging::lees(versie.inhoud).value_or(Vastlegging());
}

void bewaarTerug(const ToetsTransactie& transactie, const Record& record,
                 const Bewaardevastlegging& oud, int versie) {
    switch (record.soort) {
        case Recordsoort::veld:
            wijzigVeld(transactie, record.veld, veldStore::lees(transactie, record.veld.tekst()),
                       oud.tekst("waarde"), versie);
            return;
        case Recordsoort::bevinding: {
            Bevinding bevinding = bevindingStore::bevindingUit(oud);
            bevinding.nr = record.nr;
            bevinding.versie = versie;
            bevindingStore::bewaar(transactie, bevinding, transactie.persoon().nr);
            return;
        }
        case Recordsoort::bron: {
            Bron bron = bronStore::bronUit(oud);
            bron.nr = record.nr;
            bron.versie = versie;
            bronStore::bewaar(transactie, bron, transactie.persoon().nr);
            return;
        }
    }
}

/// Without its versions.
Geschiedenis begin(const Toetsinzage& inzage, const std::string& soort, const std::string& code,
                   int blad) {
    Geschiedenis uit;
    uit.kop = inzage.kop();
    const auto& kader = inzage.kader();
    const Record record = eisRecord(*kader, soort, code);
    uit.sleutel = soort + "/" + code;
    uit.criterium = criteriumVan(*kader, uit.sleutel);
    uit.terugzetten = inzage.mag(Actie::toetsInvullen);
    const auto omvang = geschiedenisStore::omvang(inzage, uit.sleutel);
    if (omvang.versies == 0 && record.soort != Recordsoort::veld) throw Onvindbaar();
    uit.versie = omvang.nieuwste;
    uit.bladen = Bladen(omvang.versies, blad, kVersiesPerBlad);
    return uit;
}

}  // namespace

Geschiedenis leesGeschiedenis(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                              const std::string& soort, const std::string& code, int blad) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        Geschiedenis uit = begin(inzage, soort, code, blad);
        // One more than is shown: the last one is shown beside what stood before it.
        const auto versies = geschiedenisStore::versies(
            inzage, uit.sleutel, uit.bladen.perBlad() + 1, uit.bladen.ervoor());
        const auto getoond = static_cast<std::size_t>(uit.bladen.tot() - uit.bladen.ervoor());
        for (std::size_t i = 0; i < getoond; ++i)
            uit.versies.push_back(
                {versies[i].versie, persoonsnaam(inzage, versies[i].auteur), versies[i].wanneer,
                 inhoudVan(versies[i]),
                 i + 1 < versies.size() ? inhoudVan(versies[i + 1]) : Vastlegging()});
        return uit;
    });
}

Geschiedenis leesVersies(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                         const std::string& soort, const std::string& code,
                         const std::set<int>& versies) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        Geschiedenis uit = begin(inzage, soort, code, 1);
        for (const int nr : versies)
            if (const auto een = geschiedenisStore::versie(inzage, uit.sleutel, nr))
                uit.versies.push_back({een->versie, persoonsnaam(inzage, een->auteur), een->wanneer,
                                       inhoudVan(*een), Vastlegging()});
        return uit;
    });
}

void zetTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
              const std::string& soort, const std::string& code, int terugNaar, int versie) {
    handel(werkplek, handeling, toets, Actie::toetsInvullen, [&](const auto& transactie) {
        const Record record = eisRecord(*transactie.kader(), soort, code);
        const auto oud = geschiedenisStore::versie(transactie, soort + "/" + code, terugNaar);
        if (!oud) throw Onvindbaar();
        bewaarTerug(transactie, record, Bewaardevastlegging(oud->inhoud), versie);
    });
}

}  // namespace maatlat
