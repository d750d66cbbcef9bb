package guardfixtures.controllers.card;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Breaks a rule: an endpoint outside its module’s web, and on nobody’s list. */
@RestController
@RequestMapping("/api/v1/plaques")
public class PlaqueController {

    @GetMapping("/{code}")
    String plaque() {
        return "";
    }
}
