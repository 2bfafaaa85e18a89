// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/geschiedenis.h"

#include <algorithm>
#include <charconv>

#include "domain/fouten.h"
#include "store/bronnen/bevinding_store.h"
#include "store/bronnen/bron_store.h"
#include "store/spoor/geschiedenis_store.h"
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

void bewaarTerug(Transactie& transactie, const Veldinvoer& was, const Record& record,
                 const Vastlegging& oud, std::int64_t persoon) {
    switch (record.soort) {
        case Recordsoort::veld: {
            Veldinvoer invoer = was;
            invoer.waarde = oud.tekst("waarde");
            wijzigVeld(transactie, record.veld, invoer, persoon);
            return;
        }
        case Recordsoort::bevinding: {
            Bevinding bevinding = bevindingStore::bevindingUit(oud);
            bevinding.nr = record.nr;
            bevinding.versie = was.versie;
            bevindingStore::bewaar(transactie, was.toets, bevinding, persoon);
            return;
        }
        case Recordsoort::bron: {
            Bron bron = bronStore::bronUit(oud);
            bron.nr = record.nr;
            bron.versie = was.versie;
            bronStore::bewaar(transactie, was.toets, bron, persoon);
            return;
        }
    }
}

}  // namespace

Geschiedenis leesGeschiedenis(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                              const std::string& soort, const std::string& code) {
    return werkplek.database().lees([&](Sessie& sessie) {
        Geschiedenis uit;
        uit.kop = eisToets(sessie, persoon, Actie::toetsLezen, toets);
        const auto kader = werkplek.kader(sessie, uit.kop.kaderHash);
        const Record record = eisRecord(*kader, soort, code);
        uit.sleutel = soort + "/" + code;
        uit.criterium = criteriumVan(*kader, uit.sleutel);
        uit.terugzetten = mag(persoon, Actie::toetsInvullen, doelwit(sessie, persoon, uit.kop));
        const auto versies = geschiedenisStore::versies(sessie, toets, uit.sleutel);
        if (versies.empty() && record.soort != Recordsoort::veld) throw Onvindbaar();
        for (std::size_t i = 0; i < versies.size(); ++i)
            uit.versies.push_back(
                {versies[i].versie, persoonsnaam(sessie, versies[i].auteur), versies[i].wanneer,
                 inhoudVan(versies[i]),
                 i + 1 < versies.size() ? inhoudVan(versies[i + 1]) : Vastlegging()});
        if (!versies.empty()) uit.versie = versies.front().versie;
        return uit;
    });
}

void zetTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
              const std::string& soort, const std::string& code, int terugNaar, int versie) {
    voerEenmaalUit(werkplek, handeling, [&](Transactie& transactie) {
        const Toetskop kop = eisToets(transactie, handeling.wie, Actie::toetsInvullen, toets);
        const auto kader = werkplek.kader(transactie, kop.kaderHash);
        const Record record = eisRecord(*kader, soort, code);
        const std::string sleutel = soort + "/" + code;
        const auto versies = geschiedenisStore::versies(transactie, toets, sleutel);
        const auto oud = std::find_if(versies.begin(), versies.end(), [&](const Oudeversie& een) {
            return een.versie == terugNaar;
        });
        if (oud == versies.end()) throw Onvindbaar();
        bewaarTerug(transactie, {toets, sleutel, "", versie, ""}, record, inhoudVan(*oud),
                    handeling.wie.nr);
        return std::string();
    });
}

}  // namespace maatlat
