// SPDX-License-Identifier: EUPL-1.2
#include "kader/onderzoek/feiten_lezer.h"

namespace maatlat {

namespace {

class Feitenlezer {
  public:
    Feitenlezer(const Kaderverwijzing& verwijzing, Meldingen& meldingen)
        : verwijzing_(verwijzing), meldingen_(meldingen) {}

    Rondefeiten lees(const Knoop& tabel) {
        Velden velden(tabel, meldingen_, "de feiten");
        Rondefeiten uit;
        if (const auto thema = velden.neem("thema_veiligheid"))
            uit.themaVeiligheid = verwijzing_.code(*thema, Kaderverwijzing::thema);
        for (const Knoop& een : velden.lijst("benamingen", false))
            uit.benamingen.push_back(benaming(een));
        uit.veiligheid = bronzinnen(velden, "veiligheid");
        uit.wachten = bronzinnen(velden, "wachten");
        if (const auto hertoetsen = velden.tabel("hertoetsen", false))
            uit.hertoetsen = hertoetskeuze(*hertoetsen);
        uit.gepubliceerd = bronzinnen(velden, "gepubliceerd");
        if (const auto daarna = velden.tabel("daarna", false)) leesDaarna(uit, *daarna);
        velden.klaar();
        return uit;
    }

  private:
    Benaming benaming(const Knoop& knoop) {
        Velden velden(knoop, meldingen_, "een benaming");
        Benaming uit;
        if (const auto code = velden.verplicht("code"))
            uit.code =
                verwijzing_.code(*code, Kaderverwijzing::criterium | Kaderverwijzing::verwachting);
        uit.tekst = velden.tekst("tekst");
        velden.klaar();
        return uit;
    }

    std::vector<Brontekst> bronzinnen(Velden& velden, std::string_view veld) {
        std::vector<Brontekst> uit;
        for (const Knoop& een : velden.lijst(veld, false)) {
            Velden delen(een, meldingen_, "een deel van " + std::string(veld));
            uit.push_back({delen.tekst("tekst"), delen.tekst("plaats")});
            delen.klaar();
        }
        return uit;
    }

    Hertoetskeuze hertoetskeuze(const Knoop& knoop) {
        Velden velden(knoop, meldingen_, "de hertoetsen");
        Hertoetskeuze uit;
        if (velden.verplicht("aantal")) uit.aantal = velden.getal("aantal", 1, 1000).value_or(1);
        uit.wanneer = velden.tekstAlsErIs("wanneer");
        uit.plaats = velden.tekst("plaats");
        velden.klaar();
        return uit;
    }

    std::vector<Vervolgstap> stappen(Velden& velden) {
        std::vector<Vervolgstap> uit;
        for (const Knoop& een : velden.lijst("stappen", false)) {
            Velden delen(een, meldingen_, "een stap");
            uit.push_back({delen.tekst("wanneer"), delen.tekst("wat")});
            delen.klaar();
        }
        return uit;
    }

    void leesDaarna(Rondefeiten& uit, const Knoop& knoop) {
        Velden velden(knoop, meldingen_, "wat daarna gebeurde");
        uit.daarnaBron = velden.tekst("plaats");
        uit.daarna = stappen(velden);
        for (const Knoop& een : velden.lijst("organisaties", false)) {
            Velden delen(een, meldingen_, "een organisatie");
            Vervolgverhaal verhaal;
            if (const auto naam = delen.verplicht("organisatie"))
                verhaal.organisatie = verwijzing_.organisatie(*naam);
            verhaal.voldoende = delen.getal("voldoende", 0, kMaxBeoordeeld);
            verhaal.stappen = stappen(delen);
            delen.klaar();
            uit.verhalen.push_back(std::move(verhaal));
        }
        velden.klaar();
    }

    const Kaderverwijzing& verwijzing_;
    Meldingen& meldingen_;
};

}  // namespace

Rondefeiten leesFeiten(Velden& landelijk, const Kaderverwijzing& verwijzing, Meldingen& meldingen) {
    const auto tabel = landelijk.tabel("feiten", false);
    return tabel ? Feitenlezer(verwijzing, meldingen).lees(*tabel) : Rondefeiten{};
}

}  // namespace maatlat
