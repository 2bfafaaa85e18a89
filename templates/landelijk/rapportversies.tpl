{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
{{#NOOIT}}
<p>Dit is nog nooit opgeslagen.</p>
{{/NOOIT}}
{{#VERSIE}}
<section class="versie" aria-labelledby="versie-{{NUMMER}}">
<h2 id="versie-{{NUMMER}}">Versie {{NUMMER}}</h2>
<p>{{WIE}}</p>
{{>TEKSTVERSCHIL}}
{{#MET_CIJFERREDEN}}
<p>Waarom zelf getypte cijfers blijven staan: {{CIJFERREDEN}}</p>
{{/MET_CIJFERREDEN}}
{{#MET_PRIVACYREDEN}}
<p>Opgeslagen na een melding over persoonsgegevens: {{PRIVACYREDEN}}</p>
{{/MET_PRIVACYREDEN}}
{{#TERUGZETTEN}}
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE_NU}}">
<input type="hidden" name="tekst" value="{{OUDE_TEKST}}">
<input type="hidden" name="cijferreden" value="{{OUDE_CIJFERREDEN}}">
<input type="hidden" name="privacy_reden" value="{{OUDE_PRIVACYREDEN}}">
<button type="submit" class="secondary">Zet versie {{NUMMER}} terug</button>
</form>
{{/TERUGZETTEN}}
</section>
{{/VERSIE}}
{{>BLADERBALK}}
<p><a href="{{TERUGPAD}}">Terug naar de tekst</a></p>
{{>PAGINAVOET}}
