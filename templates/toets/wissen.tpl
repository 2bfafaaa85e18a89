{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}{{>PAGINAKOP}}
<p class="onderkop">{{ORGANISATIE}}</p>
<p>Een oude tekst die nooit bewaard had mogen worden, kan uit de geschiedenis worden gewist. Dat doen twee mensen samen: de een vraagt het, de ander doet het. Wie de tekst schreef en wanneer, blijft staan.</p>
<p>In reservekopieën van voor het wissen staat de tekst nog. Daar verdwijnt hij pas als die kopieën worden opgeruimd. Vraag de beheerder wanneer dat is.</p>
<section aria-labelledby="de-tekst">
<h2 id="de-tekst">De tekst</h2>
<p>{{WIE}}, {{WANNEER}}</p>
{{#VELD}}
{{#LABEL}}
<h3>{{LABEL}}</h3>
{{/LABEL}}
<blockquote><p class="zoals-getypt">{{TEKST}}</p></blockquote>
{{/VELD}}
{{#GEWIST}}
<p>{{GEWIST_TEKST}}</p>
{{/GEWIST}}
</section>
{{#GEVRAAGD}}
<section aria-labelledby="het-verzoek">
<h2 id="het-verzoek">Het verzoek</h2>
<p>{{VERZOEK}}</p>
<blockquote><p class="zoals-getypt">{{REDEN}}</p></blockquote>
</section>
{{/GEVRAAGD}}
{{#KAN_NIET}}
<p class="warning">{{WAAROM}}</p>
{{/KAN_NIET}}
{{#VRAGEN}}
<form method="post" action="{{PAD_VRAAG}}">
{{>FORMULIERZEGEL}}
{{>FORMULIERVELD}}
<button type="submit" name="keuze" value="vragen">Vraag om deze tekst te wissen</button>
</form>
{{/VRAGEN}}
{{#ANTWOORD}}
<form method="post" action="{{PAD_ANTWOORD}}">
{{>FORMULIERZEGEL}}
<p>Wat u wist, komt niet terug.</p>
<button type="submit" name="keuze" value="wissen">Wis deze tekst</button>
<button type="submit" name="keuze" value="afwijzen" class="secondary">Wis deze tekst niet</button>
</form>
{{/ANTWOORD}}
{{#INTREKKEN}}
<p>Vraag een collega die deze toets mag invullen om deze pagina te openen en de tekst te wissen.</p>
<form method="post" action="{{PAD_INTREKKEN}}">
{{>FORMULIERZEGEL}}
<button type="submit" name="keuze" value="afwijzen" class="secondary">Trek het verzoek in</button>
</form>
{{/INTREKKEN}}
<p><a href="{{TERUGPAD}}">{{TERUG}}</a></p>
{{>PAGINAVOET}}
