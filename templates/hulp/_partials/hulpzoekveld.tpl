{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<form class="zoeken hulpzoeken" method="get" action="/hulp/zoek" role="search" aria-label="Zoeken in Hulp">
<label for="hulpvraag">Zoek in Hulp</label>
<div class="zoekregel">
<input type="search" id="hulpvraag" name="vraag" value="{{VRAAG}}" maxlength="200">
<button type="submit">Zoeken</button>
</div>
</form>
