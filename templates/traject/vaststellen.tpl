{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p>{{STAND}}</p>
{{#MAG_NIET}}
<p class="warning">{{WAAROM_NIET}}</p>
{{/MAG_NIET}}
{{#IN_CORRECTIE}}
<section aria-labelledby="correctie">
<h2 id="correctie">Nieuwe editie in de maak</h2>
<p>Deze toets is opnieuw geopend. De vorige editie blijft hieronder staan, en blijft binnen de inspectie te lezen. Zolang er geen nieuwe editie is vastgesteld, telt deze toets niet mee in ranglijsten en vergelijkingen. Reden van de correctie:</p>
<blockquote><p class="zoals-getypt">{{CORRECTIE}}</p></blockquote>
</section>
{{/IN_CORRECTIE}}
{{#VERSCHILLEN}}
<p><a href="{{VERSCHILLENPAD}}">{{VERSCHILLENTEKST}}</a></p>
{{/VERSCHILLEN}}
{{#OPMERKINGEN}}
<p class="vlag"><a href="{{OPMERKINGENPAD}}">{{OPMERKINGENTEKST}}</a> Dat houdt niets tegen. De opmerkingen komen niet in het rapport.</p>
{{/OPMERKINGEN}}
{{#WIJZIGINGEN}}
<p><a href="{{WIJZIGINGENPAD}}">{{WIJZIGINGENTEKST}}</a></p>
{{/WIJZIGINGEN}}
{{#VAST}}
<section>
<h2>{{EDITIE}}</h2>
<p>{{VAST_TEKST}}</p>
{{#OPNIEUW}}
<p>Reden van deze editie:</p>
<blockquote><p class="zoals-getypt">{{VAST_REDEN}}</p></blockquote>
{{/OPNIEUW}}
{{#SINDS}}
<p>{{VAST_SINDS}}</p>
{{/SINDS}}
{{>UITLEG_KENMERK}}
<h3>Inhoud</h3>
{{#INHOUD}}
<p class="{{KLASSE}}">{{CONTROLE}}</p>
{{#MET_KENMERK}}
<p>Kenmerk van de inhoud (SHA-256), dat ook in het rapport staat: <code class="lang">{{SHA256}}</code></p>
{{/MET_KENMERK}}
{{/INHOUD}}
<h3>Rapport</h3>
{{#RAPPORT}}
<p class="{{KLASSE}}">{{CONTROLE}}</p>
{{#MET_KENMERK}}
<p>Kenmerk van het rapport (SHA-256): <code class="lang">{{SHA256}}</code></p>
{{/MET_KENMERK}}
{{/RAPPORT}}
{{#MET_RAPPORT}}
<ul>
<li><a href="{{EDITIE_PAD}}">Rapport bekijken<span class="alleen-gehoord">: {{EDITIE}}</span></a></li>
<li><a href="{{BESTAND_PAD}}">Rapport downloaden<span class="alleen-gehoord">: {{EDITIE}}</span></a></li>
</ul>
<p>Zo controleert u een rapport dat u hebt gedownload zonder Maatlat: typ <code class="lang">sha256sum {{BESTANDSNAAM}}</code>. Op Windows: <code class="lang">certutil -hashfile {{BESTANDSNAAM}} SHA256</code>. Komt er hetzelfde kenmerk uit, dan is het bestand hetzelfde rapport.</p>
{{/MET_RAPPORT}}
{{#MET_VERANTWOORDING}}
<h3>Verantwoording van wijzigingen</h3>
<p>Deze verantwoording is alleen voor de inspectie. Kenmerk (SHA-256): <code class="lang">{{VERANTWOORDING_SHA256}}</code></p>
<p><a href="{{VERANTWOORDINGPAD}}">Verantwoording bekijken<span class="alleen-gehoord">: {{EDITIE}}</span></a></p>
{{/MET_VERANTWOORDING}}
</section>
{{/VAST}}
{{#NAAR_RAPPORT}}
<p><a href="{{RAPPORT_PAD}}">Rapport bekijken</a></p>
{{/NAAR_RAPPORT}}
{{>AANVULDEEL}}{{>HIATENDEEL}}
{{#MAG_VOORLEGGEN}}
<section aria-labelledby="voorleggen">
<h2 id="voorleggen">Voorleggen ter vaststelling</h2>
<p>Een collega uit het team leest het rapport en stelt de toets vast, of geeft hem terug. Intussen kan niemand iets wijzigen. U kunt de toets wel terugnemen.</p>
<form method="post" action="{{PAD_VOOR}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE_VOOR}}">
{{>HIAATKEUZEDEEL}}{{>FORMULIERVELD}}
<button type="submit" name="keuze" value="voorleggen">Leg voor ter vaststelling</button>
</form>
</section>
{{/MAG_VOORLEGGEN}}
{{#MAG_TERUGNEMEN}}
<form method="post" action="{{PAD_NEEM}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE_NEEM}}">
<button type="submit" name="keuze" value="terugnemen" class="secondary">Neem terug</button>
</form>
{{/MAG_TERUGNEMEN}}
{{#ZELF}}
<section aria-labelledby="terugnemen">
<h2 id="terugnemen">Zelfevaluatie terugnemen</h2>
<p>{{ZELF_TEKST}}</p>
{{#ZELF_MAG}}
<form method="post" action="{{ZELF_PAD}}">
{{>FORMULIERZEGEL}}
<button type="submit" class="secondary">Neem de zelfevaluatie terug</button>
</form>
{{/ZELF_MAG}}
</section>
{{/ZELF}}
{{#MAG_VASTSTELLEN}}
<section aria-labelledby="vaststellen">
<h2 id="vaststellen">Vaststellen</h2>
<p>Lees eerst het <a href="{{RAPPORT_VAST}}">conceptrapport</a>. Na het vaststellen kan er niets meer wijzigen.</p>
<form method="post" action="{{PAD_VAST}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE_VAST}}">
{{>HIAATKEUZEDEEL}}{{>FORMULIERVELD}}
<button type="submit" name="keuze" value="vaststellen">Stel vast</button>
</form>
</section>
{{/MAG_VASTSTELLEN}}
{{#MAG_TERUGGEVEN}}
<section aria-labelledby="teruggeven">
<h2 id="teruggeven">Teruggeven</h2>
<form method="post" action="{{PAD_TERUG}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE_TERUG}}">
{{>FORMULIERVELD}}
<button type="submit" name="keuze" value="teruggeven" class="secondary">Geef terug</button>
</form>
</section>
{{/MAG_TERUGGEVEN}}
{{#MAG_CORRIGEREN}}
<section aria-labelledby="corrigeren">
<h2 id="corrigeren">Corrigeren</h2>
<p>Klopt er iets niet? Dan opent u de toets opnieuw voor een nieuwe editie. De editie van nu blijft binnen de inspectie te lezen. Zolang er geen nieuwe editie is vastgesteld, telt de toets niet mee in ranglijsten en vergelijkingen.</p>
<form method="post" action="{{PAD_CORRIGEER}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="versie" value="{{VERSIE_CORRIGEER}}">
{{>FORMULIERVELD}}
<button type="submit" name="keuze" value="corrigeren" class="secondary">Open voor een nieuwe editie</button>
</form>
</section>
{{/MAG_CORRIGEREN}}
{{>PAGINAVOET}}
