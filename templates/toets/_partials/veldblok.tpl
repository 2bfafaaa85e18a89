{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<div class="veldblok" id="{{ANKER}}">
{{#FORMULIER}}
<form method="post" action="{{PAD}}" data-opslaan>
{{>FORMULIERZEGEL}}
<input type="hidden" name="sleutel" value="{{SLEUTEL}}">
<input type="hidden" name="versie" value="{{VERSIE}}">
{{#SAMEN}}
<input type="hidden" form="velden" name="versie-{{SLEUTEL}}" value="{{VERSIE}}">
<input type="hidden" form="velden" name="stand-{{SLEUTEL}}" value="{{VINGERAFDRUK}}">
{{/SAMEN}}
{{>FORMULIERVELD}}
<div class="knoppen">
<button type="submit"{{#MET_ANDERE}} form="velden" name="bewaar" value="{{SLEUTEL}}"{{/MET_ANDERE}}>Opslaan<span class="alleen-gehoord">: {{LABEL}}</span></button>
<p class="opslagstatus">{{STAND}}</p>
{{#NAAR_GESCHIEDENIS}}
<p class="geschiedenislink"><a href="{{ADRES}}">Geschiedenis<span class="alleen-gehoord"> van: {{LABEL}}</span></a></p>
{{/NAAR_GESCHIEDENIS}}
{{#OPMERKINGEN}}
<p class="geschiedenislink"><a href="{{OPMERKINGENPAD}}">{{HOEVEEL}}<span class="alleen-gehoord"> bij: {{LABEL}}</span></a></p>
{{/OPMERKINGEN}}
</div>
</form>
{{/FORMULIER}}
{{#GEWIJZIGD}}
<p class="scorewijziging">
<input type="hidden" form="velden" name="terugversie-{{SLEUTEL}}" value="{{VERSIE}}">
<input type="hidden" form="velden" name="terug-{{SLEUTEL}}" value="{{VORIGE}}">
<span>{{MELDING}}</span>
<button type="submit" class="secondary" form="velden" name="zetterug" value="{{SLEUTEL}}">Ongedaan maken<span class="alleen-gehoord">: {{LABEL}}</span></button>
</p>
{{/GEWIJZIGD}}
{{#ONGEDAAN}}
<details class="opgeslagen">
<summary>Wat er nu is opgeslagen<span class="alleen-gehoord">: {{LABEL}}</span></summary>
<div class="opmaak">{{OPGESLAGEN_HTML:none}}</div>
{{#TERUG_SAMEN}}
<input type="hidden" form="velden" name="terugversie-{{SLEUTEL}}" value="{{VERSIE}}">
<input type="hidden" form="velden" name="terug-{{SLEUTEL}}" value="{{OPGESLAGEN}}">
<button type="submit" class="secondary" form="velden" name="zetterug" value="{{SLEUTEL}}">Terug naar wat is opgeslagen</button>
{{/TERUG_SAMEN}}
{{#TERUG_ALLEEN}}
<form method="post" action="{{PAD}}">
{{>FORMULIERZEGEL}}
<input type="hidden" name="sleutel" value="{{SLEUTEL}}">
<input type="hidden" name="versie" value="{{VERSIE}}">
<input type="hidden" name="waarde" value="{{OPGESLAGEN}}">
<button type="submit" class="secondary">Terug naar wat is opgeslagen</button>
</form>
{{/TERUG_ALLEEN}}
</details>
{{/ONGEDAAN}}
{{#LEZEN}}
<p class="veldnaam">{{LABEL}}{{#KEUZE}}: <b>{{TEKST}}</b>{{/KEUZE}}{{#LEEG}}: <em>{{LEEGTEKST}}</em>{{/LEEG}}</p>
{{#INHOUD}}
<div class="opmaak">{{WAARDE_HTML:none}}</div>
{{/INHOUD}}
{{#PLAT}}
<p class="zoals-getypt">{{WAARDE:pre_escape}}</p>
{{/PLAT}}
{{/LEZEN}}
<div class="let-op" id="let-op-{{ANKER}}" data-volgt>{{#WAARSCHUWING}}<p class="warning">{{WAARSCHUWING}}</p>{{/WAARSCHUWING}}</div>
{{#GESCHIEDENIS}}
<p class="geschiedenislink"><a href="{{ADRES}}">Geschiedenis<span class="alleen-gehoord"> van: {{LABEL}}</span></a></p>
{{/GESCHIEDENIS}}
{{#ALLEEN_LEZEN}}
{{#OPMERKINGEN}}
<p class="geschiedenislink"><a href="{{OPMERKINGENPAD}}">{{HOEVEEL}}<span class="alleen-gehoord"> bij: {{LABEL}}</span></a></p>
{{/OPMERKINGEN}}
{{/ALLEEN_LEZEN}}
</div>
